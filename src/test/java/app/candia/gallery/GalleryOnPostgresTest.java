package app.candia.gallery;

import app.candia.OnPostgres;
import org.junit.jupiter.api.Nested;

/** The tables of this room on PostgreSQL. */
class GalleryOnPostgresTest {
    @Nested
    @OnPostgres
    class AlbumsOnIt extends AlbumsTest {}

    @Nested
    @OnPostgres
    class BinOnIt extends BinTest {}

    @Nested
    @OnPostgres
    class GalleryOnIt extends GalleryTest {}

    @Nested
    @OnPostgres
    class SearchOnIt extends SearchTest {}
}
