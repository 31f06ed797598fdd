package app.candia.nst;

/**
 * Gives a picture the colours of another: the linear map, of all those that give it the other's colour mean and
 * covariance, that moves colours least (Monge and Kantorovich's transport between two normal distributions).
 */
final class ColourMatch {
    private static final double FLOOR = 1e-5;

    private ColourMatch() {}

    /** The picture in the other's colours, clamped to 0 to 1. */
    static Pixels of(Pixels picture, Pixels colours) {
        double[] from = mean(picture);
        double[] to = mean(colours);
        double[][] a = covariance(picture, from);
        double[][] root = power(a, 0.5);
        double[][] inverse = power(a, -0.5);
        double[][] middle = power(product(product(root, covariance(colours, to)), root), 0.5);
        double[][] map = product(product(inverse, middle), inverse);
        float[] in = picture.rgb();
        float[] out = new float[in.length];
        for (int i = 0; i < in.length; i += 3) {
            for (int c = 0; c < 3; c++) {
                double value = to[c];
                for (int k = 0; k < 3; k++) {
                    value += map[c][k] * (in[i + k] - from[k]);
                }
                out[i + c] = (float) Math.clamp(value, 0, 1);
            }
        }
        return new Pixels(picture.width(), picture.height(), out);
    }

    private static double[] mean(Pixels picture) {
        double[] mean = new double[3];
        for (int i = 0; i < picture.rgb().length; i++) {
            mean[i % 3] += picture.rgb()[i];
        }
        for (int c = 0; c < 3; c++) {
            mean[c] /= picture.width() * picture.height();
        }
        return mean;
    }

    /** With a little on the diagonal, so that a picture of one colour has an inverse too. */
    private static double[][] covariance(Pixels picture, double[] mean) {
        float[] rgb = picture.rgb();
        double[][] sum = new double[3][3];
        for (int i = 0; i < rgb.length; i += 3) {
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    sum[a][b] += (rgb[i + a] - mean[a]) * (rgb[i + b] - mean[b]);
                }
            }
        }
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                sum[a][b] = sum[a][b] / (picture.width() * picture.height()) + (a == b ? FLOOR : 0);
            }
        }
        return sum;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] c = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    /** A symmetric matrix to a power, by Jacobi's rotations. */
    private static double[][] power(double[][] symmetric, double exponent) {
        double[][] m = {symmetric[0].clone(), symmetric[1].clone(), symmetric[2].clone()};
        double[][] vectors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        for (int sweep = 0; sweep < 30; sweep++) {
            for (int p = 0; p < 2; p++) {
                for (int q = p + 1; q < 3; q++) {
                    rotate(m, vectors, p, q);
                }
            }
        }
        double[][] out = new double[3][3];
        for (int k = 0; k < 3; k++) {
            double value = Math.pow(Math.max(m[k][k], 1e-9), exponent);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    out[i][j] += vectors[i][k] * value * vectors[j][k];
                }
            }
        }
        return out;
    }

    private static void rotate(double[][] m, double[][] vectors, int p, int q) {
        if (Math.abs(m[p][q]) < 1e-18) {
            return;
        }
        double angle = 0.5 * Math.atan2(2 * m[p][q], m[q][q] - m[p][p]);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        for (int k = 0; k < 3; k++) {
            double kp = m[k][p];
            double kq = m[k][q];
            m[k][p] = c * kp - s * kq;
            m[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < 3; k++) {
            double pk = m[p][k];
            double qk = m[q][k];
            m[p][k] = c * pk - s * qk;
            m[q][k] = s * pk + c * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = c * vp - s * vq;
            vectors[k][q] = s * vp + c * vq;
        }
    }
}
