package app.candia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Something that is dragged into the browser's window from outside, by the browser's own means. */
record Drag(List<Path> files, String address) {
    static Drag ofFiles(Path... files) {
        return new Drag(List.of(files), "");
    }

    /** As from the address field of another window. */
    static Drag ofAddress(String address) {
        return new Drag(List.of(), address);
    }

    /** Drops it in the middle of a part of the page. */
    void onto(Locator part) {
        part.scrollIntoViewIfNeeded();
        var box = part.boundingBox();
        onto(part.page(), box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Drops it and fails if the browser would have opened it. */
    void onto(Page page, double x, double y) {
        // as soon as the page's script is there
        page.waitForFunction(
                "!document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }))");
        page.evaluate("""
                () => {
                  window.left = [];
                  for (const name of ['dragover', 'drop']) {
                    addEventListener(name, event => { if (!event.defaultPrevented) window.left.push(name); });
                    addEventListener(name, event => { window.last = name; });
                  }
                }""");
        String before = page.url();
        CDPSession browser = page.context().newCDPSession(page);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            var event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", x);
            event.addProperty("y", y);
            event.add("data", data());
            browser.send("Input.dispatchDragEvent", event);
        }
        browser.detach();
        assertThat(page.evaluate("window.last")).isIn("dragover", "drop");
        assertThat(page.evaluate("window.left")).isEqualTo(List.of());
        assertThat(page.url()).isEqualTo(before);
    }

    private JsonObject data() {
        var items = new JsonArray();
        if (!address.isEmpty()) {
            var item = new JsonObject();
            item.addProperty("mimeType", "text/uri-list");
            item.addProperty("data", address);
            items.add(item);
        }
        var data = new JsonObject();
        data.add("items", items);
        if (!files.isEmpty()) {
            var paths = new JsonArray();
            files.forEach(file -> paths.add(file.toAbsolutePath().toString()));
            data.add("files", paths);
        }
        data.addProperty("dragOperationsMask", 1);
        return data;
    }
}
