package app.candia.style.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToolkitTest {
    @Test
    void dice_of_the_same_seed_fall_alike_and_of_another_seed_otherwise() {
        Dice one = new Dice(3);
        Dice same = new Dice(3);
        Dice other = new Dice(4);
        for (int i = 0; i < 100; i++) {
            double thrown = one.unit();
            assertThat(thrown).isEqualTo(same.unit()).isNotEqualTo(other.unit()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void an_outline_covers_its_area_edges_in_part() {
        double[] area = new double[1];
        Outline.cover(Path.corners(2.5, 3, 12.5, 3, 12.5, 8, 2.5, 8), 20, 20, (x, y, covered) -> area[0] += covered);
        assertThat(area[0]).isCloseTo(50, within(1e-9));
        area[0] = 0;
        Outline.cover(Path.ellipse(30, 30, 20, 10, .7), 60, 60, (x, y, covered) -> area[0] += covered);
        assertThat(area[0]).isCloseTo(Math.PI * 200, within(8.0));
    }

    @Test
    void an_outline_that_reaches_beyond_the_canvas_is_cut_at_its_edge() {
        double[] area = new double[1];
        Outline.cover(Path.box(-50, -50, 200, 60), 20, 20, (x, y, covered) -> area[0] += covered);
        assertThat(area[0]).isCloseTo(200, within(1e-9));
    }

    @Test
    void a_stroke_stays_within_its_width() {
        Canvas canvas = new Canvas(60, 40, Colour.WHITE);
        Brush.OIL.stroke(canvas, Path.line(10, 20, 50, 20), 10, Colour.BLACK, 1, 5);
        assertThat(canvas.at(30, 20).luma()).isLessThan(.5);
        for (int x = 0; x < 60; x++) {
            assertThat(canvas.at(x, 12).luma()).isEqualTo(1, within(1e-6));
            assertThat(canvas.at(x, 28).luma()).isEqualTo(1, within(1e-6));
        }
    }

    @Test
    void strokes_along_a_height_field_keep_their_height() {
        Field hill = (x, y) -> Shapes.distance(x - 100, y - 100);
        Path path = Path.flow(Shapes.along(hill), 140, 100, 60, 1);
        for (int i = 0; i < path.xs().length; i++) {
            assertThat(hill.at(path.xs()[i], path.ys()[i])).isCloseTo(40, within(1.0));
        }
        assertThat(path.length()).isCloseTo(60, within(1e-6));
    }

    @Test
    void distances_grow_from_a_border_by_one_for_each_pixel() {
        Canvas canvas = new Canvas(40, 10, Colour.BLACK);
        canvas.fill(Path.box(20, 0, 20, 10), Colour.WHITE);
        Field far = Edges.distance(canvas, 0);
        assertThat(far.at(19, 5)).isZero();
        assertThat(far.at(9, 5)).isEqualTo(10);
        assertThat(far.at(29, 5)).isEqualTo(10);
    }

    @Test
    void a_ray_enters_a_box_where_its_face_is_and_misses_it_beside() {
        Solid box = Solid.box(-1, -1, 5, 1, 1, 8, (point, normal) -> Colour.WHITE, 0);
        int[] side = new int[1];
        double distance = box.enter(new Vector(0, 0, 0), new Vector(0, 0, 1), 100, side);
        assertThat(distance).isCloseTo(5, within(1e-9));
        assertThat(box.normal(side[0])).isEqualTo(new Vector(0, 0, -1));
        assertThat(box.enter(new Vector(3, 0, 0), new Vector(0, 0, 1), 100, side))
                .isInfinite();
        assertThat(box.enter(new Vector(0, 0, 0), new Vector(0, 0, 1), 4, side)).isInfinite();
    }
}
