package app.candia.gallery;

import app.candia.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** While several pictures are being chosen: how many they are, above the wall, and what can be done, below it. */
final class ChoiceBar extends Div {
    private final Hanging hanging;
    private final Span count = new Span();
    private final Div actions = new Div();

    ChoiceBar(Hanging hanging) {
        this.hanging = hanging;
        addClassName("choice");
        var leave = new NativeButton();
        leave.add(Icon.CLOSE.create());
        leave.addClassName("icon-button");
        leave.setAriaLabel(getTranslation("gallery.choice.leave"));
        leave.addClickListener(event -> hanging.setChoosing(false));
        count.addClassNames("didot", "count");
        count.getElement().setAttribute("role", "status");
        var spacer = new Span();
        spacer.addClassName("spacer");
        var all = new NativeButton(getTranslation("gallery.choice.all"), event -> hanging.chooseAll());
        all.addClassNames("button", "text", "compact");
        var head = new Div(leave, count, spacer, all);
        head.addClassNames("head", "wrap");
        actions.addClassName("foot");
        add(head, actions);
        hanging.whenChoiceChanges(this::show);
        show();
    }

    /** An action for what is chosen. */
    void offer(Component action) {
        actions.add(action);
    }

    /** An action for what is chosen, as a button. */
    NativeButton offer(Icon icon, String text, Runnable action) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(text));
        button.addClickListener(event -> action.run());
        actions.add(button);
        return button;
    }

    private void show() {
        setVisible(hanging.isChoosing());
        var chosen = hanging.chosen().size();
        count.setText(getTranslation("gallery.choice.count", chosen));
        actions.getElement().setAttribute("inert", chosen == 0);
        actions.getElement().getClassList().set("nothing", chosen == 0);
    }
}
