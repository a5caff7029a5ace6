package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    @Test
    void theStyleSheetIsReadWithoutAnError() throws IOException {
        CssParser.errorsProperty().clear();
        Stylesheet sheet = new CssParser().parse(Looks.class.getResource("theme.css"));
        assertThat(CssParser.errorsProperty()).isEmpty();
        assertThat(sheet.getRules()).isNotEmpty();
    }
}
