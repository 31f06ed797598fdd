package app.candia.gallery;

import org.springframework.stereotype.Component;

/** What the pages of the gallery work with. */
@Component
record Services(Gallery gallery, Search search, Albums albums, Bin bin, Labels labels, Archive archive) {}
