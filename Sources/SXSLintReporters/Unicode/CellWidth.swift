import SXSDocument

/// How much room a scalar takes on a terminal, and in which direction it runs.
enum CellWidth {
  /// The number of cells of a scalar that stands alone.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    if contains(scalar, CellWidthTable.zero) { return 0 }
    return contains(scalar, CellWidthTable.wide) ? 2 : 1
  }

  /// Whether a scalar is written from right to left: the blocks whose characters are of the bidirectional classes R or
  /// AL unless the Unicode Character Database (DerivedBidiClass.txt) says otherwise.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
    default: false
    }
  }

  /// Whether a scalar joins the emoji before it, of which it only changes the tone of the skin.
  static func isEmojiModifier(_ scalar: Unicode.Scalar) -> Bool {
    (0x1_F3FB...0x1_F3FF).contains(scalar.value)
  }

  private static func contains(_ scalar: Unicode.Scalar, _ runs: [(first: UInt32, last: UInt32)]) -> Bool {
    let index = runs.partitioningIndex { $0.last >= scalar.value }
    return index < runs.count && runs[index].first <= scalar.value
  }
}
