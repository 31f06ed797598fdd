package app.candia.share;

import app.candia.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of how often a link can still be opened.
 *
 * @param views null: without limit
 */
record ViewLimit(@Nullable Integer views) {
    static final ViewLimit NONE = new ViewLimit(null);
    private static final List<ViewLimit> USUAL =
            Stream.of(1, 5, 10, 50).map(ViewLimit::new).toList();

    /** What a link's owner may choose, among them what holds now. */
    static List<ViewLimit> choices(ShareLink link) {
        List<ViewLimit> choices = new ArrayList<>();
        choices.add(NONE);
        Optional.of(of(link))
                .filter(now -> !now.equals(NONE) && !USUAL.contains(now))
                .ifPresent(choices::add);
        choices.addAll(USUAL);
        return choices;
    }

    static ViewLimit of(ShareLink link) {
        return new ViewLimit(link.viewsLeft());
    }

    String in(Words words) {
        return views == null ? words.of("share.limit.none") : words.of("share.limit.left", views);
    }
}
