package app.candia.cli;

import app.candia.CandiaApplication;
import org.springframework.boot.SpringApplication;

/** Where the process starts: with arguments of the command line it is a command, else the server. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        SpringApplication.run(CandiaApplication.class, args);
    }
}
