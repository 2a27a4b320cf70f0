/// Looks for texts with the C library's vectorised search for a byte.
package enum ByteSearch {
  /// The offsets of all occurrences of `needle` within a range of `text`, in order.
  ///
  /// `rare` is the index in `needle` of its rarest byte, which is searched for first.
  package static func offsets(
    of needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> [Int] {
    var offsets: [Int] = []
    var start = range.start
    while let found = first(needle, rare: rare, in: text, SourceRange(start, range.end)) {
      offsets.append(found)
      start = found + needle.utf8CodeUnitCount
    }
    return offsets
  }

  /// The offsets of all occurrences of `needle`, in lower case and without regard to case, in order; `rare` as above,
  /// and no letter.
  static func offsetsIgnoringCase(
    of needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> [Int] {
    var offsets: [Int] = []
    guard range.count >= needle.utf8CodeUnitCount else { return offsets }
    unsafe text.withUnsafeBytes { raw in
      let count = needle.utf8CodeUnitCount
      let wanted = unsafe needle.utf8Start[rare]
      var start = range.start + rare
      let end = range.end - count + rare + 1
      while let found = unsafe raw.offset(of: wanted, from: start, before: end) {
        let offset = found - rare
        start = found + 1
        var index = 0
        while index < count, unsafe raw[offset + index].lowercasedASCII == needle.utf8Start[index] {
          index += 1
        }
        if index == count { offsets.append(offset) }
      }
    }
    return offsets
  }

  /// The offset of the first occurrence of `needle` within a range of `text`; `rare` as above.
  static func first(
    _ needle: StaticString, rare: Int, in text: ContiguousArray<UInt8>, _ range: SourceRange
  ) -> Int? {
    let count = needle.utf8CodeUnitCount
    return unsafe text.withUnsafeBytes { raw in
      let wanted = unsafe needle.utf8Start[rare]
      // Where the rare byte of the next occurrence can be.
      var start = range.start + rare
      let end = range.end - count + rare + 1
      while let found = unsafe raw.offset(of: wanted, from: start, before: end) {
        if unsafe raw.behind(needle, at: found - rare, before: range.end) != nil { return found - rare }
        start = found + 1
      }
      return nil
    }
  }
}

extension ByteSearch {
  /// Where the lines of a text begin; LF, CR LF and a lone CR end one.
  static func lineStarts(in text: ContiguousArray<UInt8>) -> ContiguousArray<Int32> {
    unsafe text.withUnsafeBytes { raw in
      var starts: ContiguousArray<Int32> = [0]
      func next(_ byte: UInt8, from start: Int) -> Int {
        unsafe raw.offset(of: byte, from: start, before: raw.count) ?? raw.count
      }
      // Carriage returns are rare, and where there is none the next line feed ends the line.
      var nextReturn = next(0x0D, from: 0)
      var nextFeed = next(0x0A, from: 0)
      while min(nextReturn, nextFeed) < raw.count {
        let end = min(nextReturn, nextFeed) + 1
        let isBoth = nextReturn + 1 == nextFeed && nextFeed < raw.count
        let start = isBoth ? end + 1 : end
        starts.append(Int32(start))
        if nextReturn < start { nextReturn = next(0x0D, from: start) }
        if nextFeed < start { nextFeed = next(0x0A, from: start) }
      }
      return starts
    }
  }
}

extension ByteSearch {
  /// Whether the lines that follow each other without a blank one, times the `[` in them, are more than a limit.
  static func hasBlock(costlierThan limit: Int, in text: ContiguousArray<UInt8>) -> Bool {
    // Half of the bytes may be line ends, and the others brackets.
    guard text.count * text.count > 4 * limit else { return false }
    let starts = lineStarts(in: text)
    return unsafe text.withUnsafeBytes { raw in
      var lines = 0
      var brackets = 0
      var bracket = unsafe raw.offset(of: UInt8(ascii: "["), from: 0, before: raw.count)
      for (start, next) in zip(starts, starts.dropFirst()) {
        let isBlank = unsafe raw[Int(start)..<Int(next)].allSatisfy(\.isWhiteSpaceASCII)
        (lines, brackets) = isBlank ? (0, 0) : (lines + 1, brackets)
        while let offset = bracket, offset < Int(next) {
          brackets += 1
          bracket = unsafe raw.offset(of: UInt8(ascii: "["), from: offset + 1, before: raw.count)
        }
        if lines * brackets > limit { return true }
      }
      return false
    }
  }
}

extension SourceFile {
  /// The offset of the first `byte` in a range of the file, by the C library's vectorised search; `nil` if there is none.
  public func offset(of byte: UInt8, in range: SourceRange) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      unsafe raw.offset(of: byte, from: range.start, before: range.end)
    }
  }

  /// Where the lines of the file begin, in order; LF, CR LF and a lone CR end one.
  public var lineStarts: ContiguousArray<Int32> { ByteSearch.lineStarts(in: bytes) }
}

extension ContiguousArray<UInt8> {
  /// Whether `word` stands at an offset.
  @inline(__always)
  func holds(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    for index in 0..<length where unsafe self[offset + index] != word.utf8Start[index] { return false }
    return true
  }

  /// Whether `text` stands at an offset.
  func holds(text: ByteString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.count <= count else { return false }
    for index in 0..<text.count where self[offset + index] != text.bytes[index] { return false }
    return true
  }

  /// Whether a range of the bytes is `word`, written in letters of any case; `word` is in lower case.
  @inline(__always)
  func spells(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<range.count {
      let byte = self[range.lowerBound + index]
      let letter = unsafe word.utf8Start[index]
      if byte != letter, byte.lowercasedASCII != letter { return false }
    }
    return true
  }

  /// Adds a range of another text.
  mutating func append(_ range: SourceRange, of text: ContiguousArray<UInt8>) {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[range.start..<range.end]))
    }
  }

  /// Some ranges of another text, one behind the other, between what is to stand before and behind them.
  init(
    _ start: some Collection<UInt8>, joining ranges: ContiguousArray<SourceRange>,
    of text: ContiguousArray<UInt8>, _ end: some Collection<UInt8>
  ) {
    var total = start.count + end.count
    for range in ranges { total += range.count }
    // For nothing, the initializer would write to the storage that all empty arrays of the process share.
    guard total > 0 else {
      self = []
      return
    }
    self = unsafe text.withUnsafeBufferPointer { text in
      unsafe ContiguousArray(unsafeUninitializedCapacity: total) { buffer, count in
        count = unsafe buffer.initialize(fromContentsOf: start)
        for range in ranges {
          let source = unsafe UnsafeBufferPointer(rebasing: text[range.start..<range.end])
          count = unsafe buffer[count...].initialize(fromContentsOf: source)
        }
        count = unsafe buffer[count...].initialize(fromContentsOf: end)
      }
    }
  }
}
