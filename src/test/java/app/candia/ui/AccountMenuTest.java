package app.candia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountMenuTest {
    @Test
    void initials_are_of_the_first_and_the_last_name() {
        assertThat(AccountMenu.initials("Eleni")).isEqualTo("E");
        assertThat(AccountMenu.initials(" Eleni  Maria Markaki ")).isEqualTo("EM");
        assertThat(AccountMenu.initials("Ελένη Μ.")).isEqualTo("ΕΜ");
        assertThat(AccountMenu.initials("🎨 Studio")).isEqualTo("🎨S");
    }
}
