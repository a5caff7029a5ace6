package org.entente.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Reads the {@code d} attribute of an SVG path: all commands, absolute and relative, with numbers run together. */
final class PathData {
    private final String text;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char last = 'M';

    private PathData(String text) {
        this.text = text;
    }

    /**
     * The path.
     *
     * @throws IllegalArgumentException if the text is not path data; the message holds the place
     */
    static Path2D.Double read(String text) {
        PathData reader = new PathData(text);
        try {
            reader.read();
        } catch (NumberFormatException | java.awt.geom.IllegalPathStateException e) {
            throw new IllegalArgumentException("no path data at character " + reader.at, e);
        }
        return reader.path;
    }

    private void read() {
        char command = 0;
        while (skip()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                at++;
            } else if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            } else if (command == 0 || command == 'z' || command == 'Z') {
                throw new NumberFormatException();
            }
            piece(command);
            last = Character.toUpperCase(command);
        }
    }

    private void piece(char command) {
        boolean relative = Character.isLowerCase(command);
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(ox + number(), oy + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(ox + number(), oy + number());
            case 'H' -> line(ox + number(), y);
            case 'V' -> line(x, oy + number());
            case 'C' -> cubic(ox + number(), oy + number(), ox + number(), oy + number(), ox + number(), oy + number());
            case 'S' -> {
                boolean smooth = last == 'C' || last == 'S';
                double cx = smooth ? 2 * x - controlX : x;
                double cy = smooth ? 2 * y - controlY : y;
                cubic(cx, cy, ox + number(), oy + number(), ox + number(), oy + number());
            }
            case 'Q' -> quadratic(ox + number(), oy + number(), ox + number(), oy + number());
            case 'T' -> {
                boolean smooth = last == 'Q' || last == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, ox + number(), oy + number());
            }
            case 'A' -> arc(number(), number(), number(), flag(), flag(), ox + number(), oy + number());
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new NumberFormatException();
        }
    }

    private void to(double nx, double ny) {
        x = nx;
        y = ny;
    }

    private void line(double nx, double ny) {
        to(nx, ny);
        path.lineTo(x, y);
    }

    private void cubic(double ax, double ay, double bx, double by, double nx, double ny) {
        path.curveTo(ax, ay, bx, by, nx, ny);
        controlX = bx;
        controlY = by;
        to(nx, ny);
    }

    private void quadratic(double cx, double cy, double nx, double ny) {
        path.quadTo(cx, cy, nx, ny);
        controlX = cx;
        controlY = cy;
        to(nx, ny);
    }

    /** From end points to centre as SVG 2, appendix B.2.4 has it, then cubics of at most a quarter turn. */
    private void arc(double rx, double ry, double degrees, boolean large, boolean positive, double nx, double ny) {
        double a = Math.abs(rx);
        double b = Math.abs(ry);
        if (a == 0 || b == 0 || x == nx && y == ny) {
            line(nx, ny);
            return;
        }
        double turn = Math.toRadians(degrees);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double hx = (cos * (x - nx) + sin * (y - ny)) / 2;
        double hy = (cos * (y - ny) - sin * (x - nx)) / 2;
        double grow = Math.sqrt(Math.max(1, hx * hx / (a * a) + hy * hy / (b * b)));
        a *= grow;
        b *= grow;
        double under = a * a * hy * hy + b * b * hx * hx;
        double root = Math.sqrt(Math.max(0, a * a * b * b - under) / under) * (large == positive ? -1 : 1);
        double mx = root * a * hy / b;
        double my = -root * b * hx / a;
        double from = Math.atan2((hy - my) / b, (hx - mx) / a);
        double sweep = Math.atan2((-hy - my) / b, (-hx - mx) / a) - from;
        if (positive && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!positive && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(
                cos * mx - sin * my + (x + nx) / 2, sin * mx + cos * my + (y + ny) / 2);
        place.rotate(turn);
        place.scale(a, b);
        int pieces = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
        double step = sweep / pieces;
        double handle = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double p = from + i * step;
            double q = p + step;
            double[] c = {
                Math.cos(p) - handle * Math.sin(p),
                Math.sin(p) + handle * Math.cos(p),
                Math.cos(q) + handle * Math.sin(q),
                Math.sin(q) - handle * Math.cos(q),
                Math.cos(q),
                Math.sin(q)
            };
            place.transform(c, 0, c, 0, 3);
            path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        }
        to(nx, ny);
    }

    /** Moves on to the next thing; whether there is one. */
    private boolean skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    private boolean flag() {
        if (skip() && (text.charAt(at) == '0' || text.charAt(at) == '1')) {
            return text.charAt(at++) == '1';
        }
        throw new NumberFormatException();
    }

    private double number() {
        skip();
        int from = at;
        boolean point = false;
        boolean power = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean sign = (c == '-' || c == '+') && (at == from || "eE".indexOf(text.charAt(at - 1)) >= 0);
            if (c == '.' && !point && !power) {
                point = true;
            } else if ((c == 'e' || c == 'E') && !power && at > from) {
                power = true;
            } else if (!sign && (c < '0' || c > '9')) {
                break;
            }
        }
        return Double.parseDouble(text.substring(from, at));
    }
}
