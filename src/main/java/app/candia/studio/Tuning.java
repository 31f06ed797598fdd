package app.candia.studio;

import app.candia.nst.Colours;
import app.candia.nst.Effort;
import app.candia.nst.Start;
import java.util.List;

/** What there is to choose from in the fine tuning; the usual choice first. */
final class Tuning {
    static final List<Colours> COLOURS = List.of(Colours.STYLE, Colours.RECOLOURED_STYLE, Colours.PHOTO);
    static final List<Start> STARTS = List.of(Start.RECOLOURED_PHOTO, Start.NOISE, Start.STYLE);
    static final List<Effort> EFFORTS = List.of(Effort.SKETCH, Effort.NORMAL, Effort.FINE);

    private Tuning() {}

    /** The choice that stands for a start; that of a picture whose settings were taken over may be none of them. */
    static Start nearest(Start start) {
        return STARTS.contains(start) ? start : Start.RECOLOURED_PHOTO;
    }
}
