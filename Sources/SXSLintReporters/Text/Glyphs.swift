import SXSDocument

/// Something that is drawn as one: a character with what combines with it, a tab, or an escape.
struct Glyph {
  /// The bytes in the file.
  var range: Range<Int>
  /// The bytes in ``Glyphs/text``.
  var text: Range<Int>
  /// The number of cells that it takes.
  var cells: Int
}

/// A part of a line as a terminal draws it.
struct Glyphs {
  /// The distance of the tab stops, in cells.
  private static let tabWidth = 4

  /// What is drawn.
  private(set) var text: [UInt8] = []

  /// The glyphs in the order of the bytes.
  private(set) var list: [Glyph] = []

  /// The number of cells of all glyphs.
  private(set) var cells = 0

  /// Whether some of it runs from right to left.
  private(set) var isRightToLeft = false

  init(_ bytes: ArraySlice<UInt8>) {
    var reader = ScalarReader(bytes)
    var last: Unicode.Scalar?
    while let element = reader.next() {
      let start = text.count
      if let scalar = element.scalar, joins(scalar, after: last) {
        text.append(contentsOf: bytes[element.range])
        extend(to: element.range.upperBound, scalar)
      } else {
        let cells = draw(element, of: bytes)
        list.append(Glyph(range: element.range, text: start..<text.count, cells: cells))
        self.cells += cells
      }
      last = element.scalar
    }
  }

  /// Appends a scalar, and says how many cells it takes.
  private mutating func draw(_ element: ScalarReader.Element, of bytes: ArraySlice<UInt8>) -> Int {
    if element.scalar == "\t" {
      let blanks = Self.tabWidth - cells % Self.tabWidth
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
      return blanks
    }
    let start = text.count
    VisibleText.append(element, of: bytes, to: &text)
    // An escape is ASCII, longer than what it stands for.
    guard let scalar = element.scalar, text[start..<text.count].elementsEqual(bytes[element.range]) else {
      return text.count - start
    }
    if CellWidth.isRightToLeft(scalar) { isRightToLeft = true }
    return CellWidth.of(scalar)
  }

  /// Whether a scalar is drawn with the glyph before it.
  private func joins(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    guard let last, !list.isEmpty, !VisibleText.isHidden(scalar), !VisibleText.isHidden(last) else {
      return false
    }
    let isJoined = last == "\u{200D}" || CellWidth.isEmojiModifier(scalar)
    return CellWidth.of(scalar) == 0 || isJoined && CellWidth.of(scalar) == 2
  }

  private mutating func extend(to end: Int, _ scalar: Unicode.Scalar) {
    let index = list.count - 1
    list[index].range = list[index].range.lowerBound..<end
    list[index].text = list[index].text.lowerBound..<text.count
    // The selector of the emoji form makes a sign such as U+2764 as wide as other emoji.
    if scalar == "\u{FE0F}", list[index].cells == 1 {
      list[index].cells = 2
      cells += 1
    }
  }
}
