package org.entente.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.entente.draw.Surface;
import org.entente.draw.TextStyle;
import org.entente.draw.Writing;

/** Puts paths and text on a page of a PDF whose space is px of the drawing, y down. */
final class PdfSurface implements Surface {
    private static final float MITER_LIMIT = 4;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfPath.Pen pen;
    private final PdfFonts fonts;
    private final boolean outlines;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    /** @param outlines whether letters become paths */
    PdfSurface(PDDocument document, PDPageContentStream page, PdfFonts fonts, boolean outlines) {
        this.document = document;
        this.page = page;
        this.pen = new PagePen(page);
        this.fonts = fonts;
        this.outlines = outlines;
    }

    @Override
    public void fill(Shape shape, int argb) throws IOException {
        int winding = add(shape);
        fillColour(argb);
        if (winding == PathIterator.WIND_EVEN_ODD) {
            page.fillEvenOdd();
        } else {
            page.fill();
        }
    }

    @Override
    public void stroke(Shape path, BasicStroke pen, int argb) throws IOException {
        opacity(argb);
        page.setStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
        page.setLineWidth(pen.getLineWidth());
        page.setLineCapStyle(pen.getEndCap() == BasicStroke.CAP_ROUND ? 1 : 0);
        page.setLineJoinStyle(pen.getLineJoin() == BasicStroke.JOIN_ROUND ? 1 : 0);
        page.setMiterLimit(MITER_LIMIT);
        float[] dash = pen.getDashArray();
        page.setLineDashPattern(dash == null ? new float[0] : dash, 0);
        add(path);
        page.stroke();
    }

    @Override
    public void write(Writing text) throws IOException {
        TextStyle style = text.style();
        if (style.haloWidth() > 0 && style.halo() >>> 24 != 0) {
            // As paths: written twice, the text would be found twice.
            BasicStroke band = new BasicStroke(2 * style.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            stroke(text.outline(), band, style.halo());
        }
        if (style.colour() >>> 24 == 0) {
            return;
        }
        if (outlines) {
            fill(text.outline(), style.colour());
            return;
        }
        for (Writing.Run run : text.runs()) {
            if (run.bundled()) {
                show(fonts.font(style.weight()), run.text(), run.x(), text);
            } else {
                for (PdfLetters.Code each : fonts.letters().codes(run, style)) {
                    show(each.font(), each.text(), each.x(), text);
                }
            }
        }
    }

    /** The font's size is 1: the matrix has all of it. */
    private void show(PDFont font, String text, double x, Writing line) throws IOException {
        TextStyle style = line.style();
        fillColour(style.colour());
        page.beginText();
        page.setFont(font, 1);
        page.setTextMatrix(new Matrix(style.size(), 0, 0, -style.size(), (float) x, (float) line.y()));
        page.showText(text);
        page.endText();
    }

    @Override
    public void image(BufferedImage image, Rectangle2D box) throws IOException {
        opacity(0xFF000000);
        page.drawImage(
                LosslessFactory.createFromImage(document, image),
                new Matrix((float) box.getWidth(), 0, 0, (float) -box.getHeight(), (float) box.getX(), (float)
                        box.getMaxY()));
    }

    @Override
    public void begin(AffineTransform place, Shape clip) throws IOException {
        page.saveGraphicsState();
        if (!place.isIdentity()) {
            page.transform(new Matrix(place));
        }
        if (add(clip) == PathIterator.WIND_EVEN_ODD) {
            page.clipEvenOdd();
        } else {
            page.clip();
        }
    }

    @Override
    public void end() throws IOException {
        page.restoreGraphicsState();
    }

    private void fillColour(int argb) throws IOException {
        opacity(argb);
        page.setNonStrokingColor(part(argb, 16), part(argb, 8), part(argb, 0));
    }

    private void opacity(int argb) throws IOException {
        PDExtendedGraphicsState state = opacities.get(argb >>> 24);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((argb >>> 24) / 255f);
            state.setStrokingAlphaConstant((argb >>> 24) / 255f);
            opacities.put(argb >>> 24, state);
        }
        page.setGraphicsStateParameters(state);
    }

    private static float part(int argb, int shift) {
        return (argb >> shift & 0xFF) / 255f;
    }

    /** Adds a path to what is filled, drawn or clipped next; returns its winding rule. */
    private int add(Shape shape) throws IOException {
        return PdfPath.trace(shape, pen);
    }

    /** The page as what is told the steps of a path. */
    private record PagePen(PDPageContentStream page) implements PdfPath.Pen {
        @Override
        public void move(float x, float y) throws IOException {
            page.moveTo(x, y);
        }

        @Override
        public void line(float x, float y) throws IOException {
            page.lineTo(x, y);
        }

        @Override
        public void curve(float x1, float y1, float x2, float y2, float x, float y) throws IOException {
            page.curveTo(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() throws IOException {
            page.closePath();
        }
    }
}
