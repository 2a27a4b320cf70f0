extension ContiguousArray<UInt8> {
  /// Whether `word` stands at an offset.
  @inline(__always)
  func holds(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0 else { return false }
    return unsafe withUnsafeBytes { unsafe $0.behind(word, at: offset, before: count) != nil }
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
