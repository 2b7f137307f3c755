package dev.chokepoint.matching.score;

import java.util.Arrays;

/// Pairs rows with columns so that the sum of values is greatest (Hungarian method, O(n³)). Scratch
/// space is kept: for one thread.
final class Assignment {

  private static final int SIZE = ComparableName.MOST_WORDS + 1;

  private final double[] rowPotential = new double[SIZE];
  private final double[] columnPotential = new double[SIZE];
  private final int[] rowOfColumn = new int[SIZE];
  private final int[] way = new int[SIZE];
  private final double[] least = new double[SIZE];
  private final boolean[] used = new boolean[SIZE];

  /// The column of each row, or -1 where the best value is 0.
  ///
  /// @param value of each row and column, never negative, 0 for pairs that must not be
  /// @param result filled with the column of each row
  void solve(double[][] value, int rows, int columns, int[] result) {
    if (simple(value, rows, columns, result)) {
      return;
    }
    int size = Math.max(rows, columns);
    Arrays.fill(rowPotential, 0, size + 1, 0);
    Arrays.fill(columnPotential, 0, size + 1, 0);
    Arrays.fill(rowOfColumn, 0, size + 1, 0);
    for (int row = 1; row <= size; row++) {
      place(value, rows, columns, size, row);
    }
    Arrays.fill(result, 0, rows, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOfColumn[column];
      if (row <= rows && value[row - 1][column - 1] > 0) {
        result[row - 1] = column - 1;
      }
    }
  }

  /// Where no row and no column has a choice there is nothing to solve.
  private static boolean simple(double[][] value, int rows, int columns, int[] result) {
    int taken = 0;
    for (int row = 0; row < rows; row++) {
      result[row] = -1;
      for (int column = 0; column < columns; column++) {
        if (value[row][column] > 0) {
          if (result[row] >= 0 || (taken & (1 << column)) != 0) {
            return false;
          }
          result[row] = column;
          taken |= 1 << column;
        }
      }
    }
    return true;
  }

  private static double cost(double[][] value, int rows, int columns, int row, int column) {
    return row <= rows && column <= columns ? -value[row - 1][column - 1] : 0;
  }

  private void place(double[][] value, int rows, int columns, int size, int row) {
    rowOfColumn[0] = row;
    int column = 0;
    Arrays.fill(least, 0, size + 1, Double.POSITIVE_INFINITY);
    Arrays.fill(used, 0, size + 1, false);
    do {
      used[column] = true;
      int current = rowOfColumn[column];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (used[j]) {
          continue;
        }
        double reduced =
            cost(value, rows, columns, current, j) - rowPotential[current] - columnPotential[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (int j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[rowOfColumn[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOfColumn[column] != 0);
    while (column != 0) {
      int before = way[column];
      rowOfColumn[column] = rowOfColumn[before];
      column = before;
    }
  }
}
