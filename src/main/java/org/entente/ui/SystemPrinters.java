package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** The printers of the machine, by JavaFX. Its own dialogs are not used: without AWT they ask nothing and print at once. */
final class SystemPrinters implements Printers {
    private static final Path LPR = Path.of("/usr/bin/lpr");

    @Override
    public List<String> names() {
        Printer usual = Printer.getDefaultPrinter();
        List<Printer> all = new ArrayList<>(Printer.getAllPrinters());
        all.sort(Comparator.comparing((Printer each) -> !each.equals(usual)).thenComparing(Printer::getName));
        return all.stream().map(Printer::getName).toList();
    }

    @Override
    public List<String> papers(String printer) {
        Printer chosen = printer(printer);
        Paper usual = chosen.getPrinterAttributes().getDefaultPaper();
        List<Paper> all = new ArrayList<>(chosen.getPrinterAttributes().getSupportedPapers());
        all.sort(Comparator.comparing((Paper each) -> !each.equals(usual)).thenComparing(Paper::getName));
        return all.stream().map(Paper::getName).distinct().toList();
    }

    @Override
    public Area area(Page page) {
        PageLayout layout = layout(page);
        return new Area(layout.getPrintableWidth(), layout.getPrintableHeight());
    }

    @Override
    public boolean print(Page page, Image image) {
        whyNot(System.getProperty("os.name"), LPR).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        PrinterJob job = PrinterJob.createPrinterJob(printer(page.printer()));
        if (job == null) {
            return false;
        }
        PageLayout layout = layout(page);
        job.getJobSettings().setPageLayout(layout);
        job.getJobSettings().setCopies(page.copies());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return job.printPage(layout, view) && job.endJob();
    }

    /**
     * Why nothing can be printed, if so. On Linux Java hands all that is printed to a command; if that is not there it is lost
     * without a word.
     */
    static Optional<String> whyNot(String system, Path command) {
        return system.startsWith("Linux") && !Files.isExecutable(command)
                ? Optional.of("the command " + command + " is missing, install it (Debian has it in cups-bsd)")
                : Optional.empty();
    }

    private static PageLayout layout(Page page) {
        Printer printer = printer(page.printer());
        Paper paper = printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(each -> each.getName().equals(page.paper()))
                .findFirst()
                .orElse(printer.getPrinterAttributes().getDefaultPaper());
        PageOrientation turned = page.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.createPageLayout(paper, turned, Printer.MarginType.DEFAULT);
    }

    /** @throws IllegalArgumentException if it has gone since it was listed */
    private static Printer printer(String name) {
        return Printer.getAllPrinters().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the printer " + name + " is gone"));
    }
}
