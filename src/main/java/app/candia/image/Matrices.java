package app.candia.image;

import org.jspecify.annotations.Nullable;

/** The arithmetic of 3 x 3. */
final class Matrices {
    private Matrices() {}

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }

    static double[][] times(double[][] left, double[][] right) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i][j] = left[i][0] * right[0][j] + left[i][1] * right[1][j] + left[i][2] * right[2][j];
            }
        }
        return product;
    }

    static double @Nullable [][] inverse(double @Nullable [][] m) {
        if (m == null) {
            return null;
        }
        double[][] adjugate = new double[3][3];
        for (int i = 0; i < 3; i++) {
            int a = (i + 1) % 3;
            int b = (i + 2) % 3;
            for (int j = 0; j < 3; j++) {
                int c = (j + 1) % 3;
                int d = (j + 2) % 3;
                adjugate[j][i] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
            }
        }
        double determinant = m[0][0] * adjugate[0][0] + m[0][1] * adjugate[1][0] + m[0][2] * adjugate[2][0];
        if (!(Math.abs(determinant) > 1e-6)) {
            return null;
        }
        for (double[] row : adjugate) {
            for (int j = 0; j < 3; j++) {
                row[j] /= determinant;
            }
        }
        return adjugate;
    }
}
