package app.candia.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.gallery.Picture;
import app.candia.share.Doorkeeper.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class DoorkeeperTest {
    private static final String PASSWORD = "harbour at night";

    @Autowired
    Doorkeeper doorkeeper;

    @Autowired
    Shares shares;

    @Autowired
    TestPictures pictures;

    @Autowired
    JdbcClient database;

    private Picture picture;
    private ShareLink link;

    @BeforeEach
    void share() throws Exception {
        picture = pictures.hung(pictures.account().id());
        link = shares.share(picture);
    }

    @Test
    void a_link_without_a_door_lets_everybody_look() {
        assertThat(doorkeeper.lets(link, null)).isTrue();
    }

    @Test
    void a_password_opens_for_an_hour() {
        protect();

        assertThat(doorkeeper.lets(link, null)).isFalse();
        assertThat(doorkeeper.lets(link, "invented")).isFalse();
        Answer answer = doorkeeper.enter(link, PASSWORD);
        assertThat(answer).isInstanceOf(Answer.Pass.class);
        String pass = ((Answer.Pass) answer).pass();
        assertThat(doorkeeper.lets(link, pass)).isTrue();
        assertThat(now().views()).isOne();

        database.sql("update share_pass set expires = ? where token = ?")
                .params(ago(Duration.ofSeconds(1)), link.token())
                .update();
        assertThat(doorkeeper.lets(link, pass)).isFalse();
    }

    @Test
    void a_pass_opens_no_other_link() throws Exception {
        protect();
        String pass = ((Answer.Pass) doorkeeper.enter(link, PASSWORD)).pass();
        ShareLink other = shares.share(pictures.hung(picture.owner()));
        shares.protect(other, "another password");

        assertThat(doorkeeper.lets(shares.find(other.token()).orElseThrow(), pass))
                .isFalse();
    }

    @Test
    void a_new_password_sends_everybody_back_to_the_door() {
        protect();
        String pass = ((Answer.Pass) doorkeeper.enter(link, PASSWORD)).pass();

        shares.protect(link, "the harbour by day");

        assertThat(doorkeeper.lets(link, pass)).isFalse();
        assertThat(doorkeeper.enter(link, PASSWORD)).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait_a_quarter_of_an_hour() {
        protect();

        for (int left = Doorkeeper.TRIES - 1; left > 0; left--) {
            assertThat(doorkeeper.enter(link, "guess " + left)).isEqualTo(new Answer.Wrong(left));
        }
        assertThat(doorkeeper.enter(link, "the last guess")).isInstanceOf(Answer.Later.class);
        Answer answer = doorkeeper.enter(link, PASSWORD);
        assertThat(answer).isInstanceOf(Answer.Later.class);
        assertThat(((Answer.Later) answer).pause()).isBetween(Doorkeeper.PAUSE.minusSeconds(60), Doorkeeper.PAUSE);

        database.sql("update share_link set tries_since = ? where token = ?")
                .params(ago(Doorkeeper.PAUSE.plusSeconds(1)), link.token())
                .update();
        assertThat(doorkeeper.enter(link, "a guess")).isEqualTo(new Answer.Wrong(Doorkeeper.TRIES - 1));
        assertThat(doorkeeper.enter(link, PASSWORD)).isInstanceOf(Answer.Pass.class);
    }

    @Test
    void the_right_password_costs_no_try() {
        protect();

        for (int i = 0; i < 2 * Doorkeeper.TRIES; i++) {
            assertThat(doorkeeper.enter(link, PASSWORD)).isInstanceOf(Answer.Pass.class);
        }
        assertThat(doorkeeper.enter(link, "a guess")).isEqualTo(new Answer.Wrong(Doorkeeper.TRIES - 1));
    }

    @Test
    void guesses_by_many_at_once_are_no_more_than_by_one() throws Exception {
        protect();

        List<Answer> answers = atOnce(40, () -> doorkeeper.enter(link, "a guess"));

        // those whose password was looked at: each took a try
        int looked = database.sql("select tries from share_link where token = ?")
                .param(link.token())
                .query(Integer.class)
                .single();
        assertThat(looked).isEqualTo(Doorkeeper.TRIES);
        assertThat(answers.stream().filter(Answer.Wrong.class::isInstance)).hasSizeLessThan(Doorkeeper.TRIES);
        assertThat(doorkeeper.enter(link, PASSWORD)).isInstanceOf(Answer.Later.class);
    }

    @Test
    void a_link_for_three_views_lets_three_of_many_at_once_in() throws Exception {
        shares.limit(link, 3);
        link = now();

        List<Answer> answers = atOnce(40, () -> doorkeeper.enter(link, ""));

        assertThat(answers.stream().filter(Answer.Pass.class::isInstance)).hasSize(3);
        assertThat(answers.stream().filter(Answer.Gone.class::isInstance)).hasSize(37);
        assertThat(now().isUsedUp()).isTrue();
        assertThat(now().views()).isEqualTo(3);
        for (Answer answer : answers) {
            if (answer instanceof Answer.Pass(String pass)) {
                assertThat(doorkeeper.lets(now(), pass)).isTrue();
            }
        }
    }

    @Test
    void a_wrong_password_takes_no_view() {
        protect();
        shares.limit(link, 1);

        doorkeeper.enter(now(), "a guess");

        assertThat(now().viewsLeft()).isOne();
    }

    @Test
    void views_by_many_at_once_are_all_counted() throws Exception {
        atOnce(40, () -> {
            doorkeeper.count(link);
            return new Answer.Gone();
        });

        assertThat(now().views()).isEqualTo(40);
    }

    @Test
    void the_pass_itself_is_known_to_the_browser_only() {
        protect();
        String pass = ((Answer.Pass) doorkeeper.enter(link, PASSWORD)).pass();

        assertThat(database.sql("select count(*) from share_pass where pass_hash = ?")
                        .param(pass)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void protect() {
        shares.protect(link, PASSWORD);
        link = now();
    }

    private ShareLink now() {
        return shares.of(picture).orElseThrow();
    }

    private static List<Answer> atOnce(int visitors, Callable<Answer> visit) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(visitors, visit))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static OffsetDateTime ago(Duration time) {
        return Instant.now().minus(time).atOffset(ZoneOffset.UTC);
    }
}
