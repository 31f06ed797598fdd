package app.candia.browser;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of Vaadin's client, which navigates from view to view without a browser. */
final class VaadinClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROOT = 1;

    private final RawClient client;
    private final String key;
    private final int page;
    private int server;
    private int sent;

    VaadinClient(RawClient client) throws IOException {
        this.client = client;
        String body = client.get("/?v-r=init&location=&query=").body();
        JsonNode config = JSON.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1))
                .get("appConfig");
        key = config.get("uidl").get("Vaadin-Security-Key").asString();
        page = config.get("v-uiId").asInt();
    }

    /** What the server answers the client that goes to a view. */
    RawClient.Answer goTo(String route, String query) throws IOException {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putNull("historyState");
        var message = JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", server)
                .put("clientId", sent);
        message.putArray("rpc")
                .addObject()
                .put("type", "event")
                .put("node", ROOT)
                .put("event", "ui-navigate")
                .set("data", data);
        RawClient.Answer answer = client.send(
                "POST",
                "/?v-r=uidl&v-uiId=" + page,
                List.of("Content-Type: application/json; charset=UTF-8"),
                message.toString());
        server++;
        sent++;
        return answer;
    }
}
