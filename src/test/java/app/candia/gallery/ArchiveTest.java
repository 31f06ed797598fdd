package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPictures;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ArchiveTest {
    @Autowired
    Archive archive;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    @TempDir
    Path folder;

    @Test
    void pictures_are_stored_as_they_are_each_under_a_name_of_its_own_and_none_of_others() throws Exception {
        UUID owner = pictures.account().id();
        Picture first = pictures.hung(owner);
        Picture second = pictures.hung(owner);
        Picture binned = pictures.hung(owner);
        bin.put(List.of(binned.id()), owner);
        Picture others = pictures.hung(pictures.account().id());
        Path file = folder.resolve("pictures.zip");

        try (OutputStream out = Files.newOutputStream(file)) {
            archive.write(List.of(first.id(), binned.id(), others.id(), second.id()), owner, out);
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("Old harbour.png", "Old harbour 2.png");
            assertThat(zip.stream().map(ZipEntry::getMethod)).containsOnly(ZipEntry.STORED);
            ZipEntry entry = zip.getEntry("Old harbour 2.png");
            try (InputStream stored = zip.getInputStream(entry);
                    InputStream full = gallery.open(second)) {
                assertThat(stored.readAllBytes()).isEqualTo(full.readAllBytes());
            }
        }
    }
}
