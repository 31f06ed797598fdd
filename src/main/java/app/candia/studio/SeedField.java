package app.candia.studio;

import app.candia.ui.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** A number that decides what chance decides, and a die for whoever has none in mind. */
final class SeedField extends Div {
    /** Few enough digits to be remembered. */
    private static final int MOST = 9999;

    private final IntegerField number = new IntegerField();

    SeedField(Consumer<Long> changed) {
        addClassName("seed");
        number.setAriaLabel(getTranslation("studio.tuning.seed"));
        number.setMin(0);
        number.setMax(Integer.MAX_VALUE);
        number.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && event.getValue() >= 0) {
                changed.accept(event.getValue().longValue());
            }
        });
        var die = new NativeButton();
        die.add(Icon.DICE.create());
        die.addClassName("icon-button");
        die.setAriaLabel(getTranslation("studio.tuning.seed.new"));
        die.addClickListener(event -> changed.accept(ThreadLocalRandom.current().nextLong(1, MOST + 1)));
        add(number, die);
    }

    void show(long seed) {
        number.setValue((int) Math.clamp(seed, 0, Integer.MAX_VALUE));
    }
}
