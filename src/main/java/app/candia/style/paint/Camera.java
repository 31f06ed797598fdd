package app.candia.style.paint;

/**
 * Takes a picture of a scene, with finer sampling where neighbours differ. Immutable.
 *
 * @param eye where it stands
 * @param tilt how far it looks up, as a share of the picture's height
 * @param wide the tangent of what one picture's height spans
 */
record Camera(Vector eye, double tilt, double wide) {
    Canvas take(Daylight scene, int width, int height) {
        Canvas rough = new Canvas(width, height, Colour.BLACK);
        rough.wash((x, y) -> sample(scene, x + .5, y + .5, width, height));
        Canvas fine = new Canvas(width, height, Colour.BLACK);
        fine.wash((x, y) -> {
            Colour here = rough.at(x, y);
            double change = Math.abs(here.luma() - rough.at(x + 1, y).luma())
                    + Math.abs(here.luma() - rough.at(x, y + 1).luma())
                    + Math.abs(here.luma() - rough.at(x - 1, y).luma())
                    + Math.abs(here.luma() - rough.at(x, y - 1).luma());
            return change < .14 ? here : several(scene, x, y, width, height);
        });
        return develop(fine);
    }

    private Colour several(Daylight scene, double x, double y, int width, int height) {
        Colour sum = Colour.BLACK;
        double[][] places = {{.375, .125}, {.875, .375}, {.625, .875}, {.125, .625}};
        for (double[] place : places) {
            sum = sum.plusEach(
                    sample(scene, x + place[0], y + place[1], width, height).times(.25));
        }
        return sum;
    }

    private Colour sample(Daylight scene, double x, double y, int width, int height) {
        Vector ray =
                new Vector((x - width / 2.0) / height * wide, ((height / 2.0 - y) / height + tilt) * wide, 1).unit();
        Colour light = scene.see(eye, ray, 1);
        return new Colour(film(light.red()), film(light.green()), film(light.blue()));
    }

    /** From linear light to what a photograph shows: a shoulder in the lights, a toe in the shadows. */
    private static float film(float light) {
        double exposed = light * 1.12;
        double curve = exposed * (2.51 * exposed + .03) / (exposed * (2.43 * exposed + .59) + .14);
        return (float) StrictMath.pow(Shapes.clamp(curve, 0, 1), 1 / 2.2);
    }

    /** The lens darkens the corners; the sensor adds its noise. */
    private static Canvas develop(Canvas canvas) {
        Canvas soft = canvas.blurred(1);
        canvas.tone((c, x, y) -> {
            double u = (x - canvas.width / 2.0) / canvas.width;
            double v = (y - canvas.height / 2.0) / canvas.height;
            return c.mix(soft.at(x, y), .35).times(1.02 - .36 * (u * u + v * v)).saturate(1.02);
        });
        canvas.grain(12, .014);
        return canvas;
    }
}
