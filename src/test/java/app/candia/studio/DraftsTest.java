package app.candia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.account.Accounts;
import app.candia.nst.Effort;
import app.candia.transfer.Parts;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class DraftsTest {
    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Test
    void the_last_choices_are_kept_for_each_user() throws Exception {
        var eleni = account();
        var nikos = account();
        var first = Draft.empty("builtin").toggle("starry_night");
        var last = first.withPhoto(UUID.randomUUID()).toggle("ink_wash").with(tuned -> tuned.effort(Effort.FINE));

        drafts.keep(eleni, first);
        assertThat(drafts.of(eleni)).contains(first);
        drafts.keep(eleni, last);
        assertThat(drafts.of(eleni)).contains(last);
        assertThat(drafts.of(nikos)).isEmpty();
        var masked = last.withParts(new Parts(PartsWordsTest.left(10), Map.of("ink_wash", PartsWordsTest.left(20))));
        drafts.keep(eleni, masked);
        assertThat(drafts.of(eleni)).contains(masked);
    }

    @Test
    void a_photo_that_arrives_late_changes_nothing_else() throws Exception {
        var eleni = account();
        var draft = Draft.empty("builtin").withPhoto(UUID.randomUUID()).toggle("ink_wash");
        drafts.keep(eleni, draft.withParts(PartsWordsTest.quarterKept()));
        var photo = UUID.randomUUID();

        drafts.choose(eleni, photo);

        assertThat(drafts.of(eleni)).contains(draft.withPhoto(photo));
    }

    private UUID account() throws Exception {
        return accounts.signUp(UUID.randomUUID() + "@example.org", "Owner", "long enough", Locale.ENGLISH)
                .id();
    }
}
