package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SystemBrowserTest {
    private static final String PAGE = "https://example.org/a?b=c&d=$(e)";

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static SystemBrowser browser(String... commands) {
        return new SystemBrowser(List.of(commands).stream().map(List::of).toList());
    }

    private static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    @Test
    void aCommandThatIsNotInstalledIsPassedOver() {
        SystemBrowser browser = new SystemBrowser(List.of(List.of("/no/such/browser"), List.of(java(), "-version")));
        assertThat(browser.opens(PAGE)).isTrue();
    }

    @Test
    void aCommandThatFailsHasOpenedNothing() {
        assertThat(new SystemBrowser(List.of(List.of(java(), "-no-such-option"))).opens(PAGE))
                .isFalse();
    }

    @Test
    void whoeverAsksIsToldThatThereIsNoBrowser() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        browser("/no/such/browser").open(PAGE, told::countDown);
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everySystemHasACommand() {
        assertThat(SystemBrowser.commands("Linux").get(0)).containsExactly("xdg-open");
        assertThat(SystemBrowser.commands("Windows 11").get(0)).startsWith("rundll32");
        assertThat(SystemBrowser.commands("Mac OS X").get(0)).containsExactly("/usr/bin/open");
        assertThat(SystemBrowser.commands("Darwin").get(0)).containsExactly("/usr/bin/open");
    }
}
