package app.candia.style.paint;

/** What walls, quays and roofs are made of. Immutable. */
record Stone(Noise noise) {
    static Colour flag(Vector p) {
        return (int) Math.floor((p.y() - 36.9) / .39) % 2 == 0 ? Colour.of(0x1d5fae) : Colour.of(0xf4f4f0);
    }

    Colour tiles(Vector p) {
        return Colour.of(0xb8683f)
                .times(.75 + .4 * noise.at(p.x() * 3, p.z() * 3) - (StrictMath.sin(p.x() * 9) > .6 ? .2 : 0));
    }

    /** Coursed ashlar: each block of its own tone, joints, stains that run down, openings with a frame. */
    Colour wall(Vector p, Vector normal) {
        if (normal.y() > .7) {
            return Colour.of(0xc2ab83).times(.8 + .3 * noise.cloud(p.x(), p.z(), 3));
        }
        double along = p.x() * -normal.z() + p.z() * normal.x();
        double course = Math.floor(p.y() / .62);
        double shift = along + noise.cell((int) course, 3) * 1.4;
        int block = (int) Math.floor(shift / 1.12 + .25 * noise.cell((int) course, (int) (shift / 1.12)));
        double inX = shift / 1.12 - Math.floor(shift / 1.12);
        double inY = p.y() / .62 - course;
        double tone = noise.cell(block, (int) course);
        Colour stone = Colour.scale(
                tone,
                Colour.of(0x7f6238),
                Colour.of(0xb58f58),
                Colour.of(0xcfae78),
                Colour.of(0x9c7846),
                Colour.of(0xb99f7c));
        double worn = noise.cloud(along * 1.9, p.y() * 1.9, 5);
        stone = stone.times(.5 + .85 * worn);
        double joint = Math.min(Math.min(inX, 1 - inX) * 1.12, Math.min(inY, 1 - inY) * .62);
        stone = stone.mix(Colour.of(0x5e4a34), Shapes.step(.07 + .05 * worn, .02, joint) * .75);
        double run = noise.cloud(along * .8, p.y() * .05, 4);
        stone = stone.mix(Colour.of(0x4d4234), Shapes.step(.56, .76, run) * .55);
        double large = noise.cloud(along * .09, p.y() * .12, 4);
        stone = stone.mix(Colour.of(0xe0cba2), Shapes.step(.52, .7, large) * .4)
                .mix(Colour.of(0x7d6746), Shapes.step(.48, .3, large) * .4);
        return openings(wet(stone, p), along, p.y());
    }

    private Colour openings(Colour stone, double along, double y) {
        double spaced = along - Math.floor(along / 17) * 17 - 8.5;
        double r = Shapes.distance(spaced, (y - 11.2) * 1.25);
        if (r < 1.5 && y > 10.4) {
            return Colour.of(0x17120e).mix(stone, Shapes.step(.9, 1.5, r) * .25);
        }
        return r < 2.1 && y > 10.1 ? stone.times(1.12) : stone;
    }

    Colour plain(Vector p, Vector normal) {
        return Colour.of(0xcdb68c).times(.72 + .5 * noise.cloud((p.x() + p.z()) * 1.4, p.y() * 3 + p.z() * .8, 4));
    }

    Colour quay(Vector p, Vector normal) {
        double joint = noise.border(p.x() * .55, (p.y() + p.z()) * .9);
        Colour rock = Colour.of(0xa8946e).times(.6 + .7 * noise.cloud(p.x() * 1.5, p.y() * 2 + p.z(), 4));
        return wet(rock.mix(Colour.of(0x3f3528), Shapes.step(.12, .03, joint) * .8), p);
    }

    /** Dark and green where the sea reaches. */
    Colour wet(Colour stone, Vector p) {
        double line = .9 + .8 * noise.cloud(p.x() * .5, p.z() * .5, 3);
        Colour algae = Colour.of(0x3a3a24).mix(Colour.of(0x20241c), Shapes.step(.8, .1, p.y()));
        return stone.mix(algae, Shapes.step(line + .3, line - .5, p.y()) * .85);
    }
}
