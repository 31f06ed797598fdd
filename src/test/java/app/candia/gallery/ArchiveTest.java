package app.candia.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.candia.ServerTest;
import app.candia.TestPictures;
import app.candia.storage.Storage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private static final Archive.Missing MISSING = new Archive.Missing("missing.txt", "They are missing:");

    @Autowired
    Archive archive;

    @Autowired
    Storage storage;

    @Autowired
    Gallery gallery;

    @Autowired
    Bin bin;

    @Autowired
    TestPictures pictures;

    @TempDir
    Path folder;

    @Test
    void pictures_whose_files_are_lost_are_listed_and_the_others_are_there() throws Exception {
        UUID owner = pictures.account().id();
        Picture gone = pictures.hung(owner);
        Picture sound = pictures.hung(owner);
        Picture garbage = pictures.hung(owner);
        storage.delete("pictures/" + gone.transfer() + "/picture.png");
        storage.put("pictures/" + garbage.transfer() + "/picture.png", out -> out.write(new byte[100]));
        Path file = folder.resolve("pictures.zip");

        try (OutputStream out = Files.newOutputStream(file)) {
            archive.write(List.of(gone.id(), sound.id(), garbage.id()), owner, MISSING, out);
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("Old harbour 2.png", "missing.txt");
            try (InputStream text = zip.getInputStream(zip.getEntry("missing.txt"))) {
                assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .containsExactly("They are missing:", "", "Old harbour.png", "Old harbour 3.png");
            }
        }
    }

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
            archive.write(List.of(first.id(), binned.id(), others.id(), second.id()), owner, MISSING, out);
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
