/// Finds what is not UTF-8.
enum UTF8Validation {
  /// The encoding of wider units that a file is in: it begins with the mark of one, or all bytes of its beginning are zero
  /// but every second or fourth.
  static func wideEncoding(of bytes: ContiguousArray<UInt8>) -> Document.EncodingFault? {
    for mark: [UInt8] in [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]] where bytes.starts(with: mark) {
      return .utf32
    }
    for mark: [UInt8] in [[0xFE, 0xFF], [0xFF, 0xFE]] where bytes.starts(with: mark) { return .utf16 }
    let head = bytes.prefix(64)
    func isZero(butAt place: Int, of width: Int) -> Bool {
      head.enumerated().allSatisfy { ($0.offset % width != place) == ($0.element == 0) }
    }
    if head.count >= 4, isZero(butAt: 0, of: 2) || isZero(butAt: 1, of: 2) { return .utf16 }
    if head.count >= 8, isZero(butAt: 0, of: 4) || isZero(butAt: 3, of: 4) { return .utf32 }
    return nil
  }

  /// The runs of bytes that are no part of a UTF-8 sequence, in order.
  static func faults(in bytes: ContiguousArray<UInt8>) -> [SourceRange] {
    unsafe bytes.withUnsafeBytes { unsafe faults(in: $0) }
  }

  private static func faults(in bytes: UnsafeRawBufferPointer) -> [SourceRange] {
    var faults: [SourceRange] = []
    var index = 0
    while index < bytes.count {
      if unsafe bytes[index] < 0x80 {
        index = unsafe endOfASCII(bytes, index + 1)
        continue
      }
      let pairs = unsafe endOfPairs(bytes, index)
      if pairs > index {
        index = pairs
        continue
      }
      // The last letters of a word, before a blank.
      if unsafe index + 1 < bytes.count && 0xC2...0xDF ~= bytes[index] && bytes[index + 1].isUTF8Continuation
      {
        index += 2
        continue
      }
      let triples = unsafe endOfTriples(bytes, index)
      if triples > index {
        index = triples
        continue
      }
      let length = unsafe sequenceLength(bytes, index)
      if length > 0 {
        index += length
        continue
      }
      if let last = faults.last, last.end == index {
        faults[faults.count - 1] = SourceRange(last.start, index + 1)
      } else {
        faults.append(SourceRange(index, index + 1))
      }
      index += 1
    }
    return faults
  }

  /// The offset of the first byte at or behind `start` that is not ASCII; most of a file is, so eight are read at once.
  @inline(__always)
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, unsafe bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The offset behind the sequences of two bytes at `start`, as far as there are four in a row; Cyrillic, Hebrew and
  /// Arabic words are made of them.
  @inline(__always)
  private static func endOfPairs(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // 110xxxxx 10xxxxxx, four times; the lead bytes C0 and C1, of which only the lowest bit may be set, are illegal.
      guard word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0 else { break }
      let leads = (word & 0x001E_001E_001E_001E) &+ 0x7FFE_7FFE_7FFE_7FFE
      guard leads & 0x8000_8000_8000_8000 == 0x8000_8000_8000_8000 else { break }
      index += 8
    }
    return index
  }

  /// The offset behind the sequences of three bytes at `start`, as far as there are two in a row; Chinese, Japanese and
  /// Korean are made of them.
  @inline(__always)
  private static func endOfTriples(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // 1110xxxx 10xxxxxx 10xxxxxx, twice; behind the lead bytes E0 and ED not every second byte is legal.
      guard word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { break }
      let first = word & 0x0F
      let second = word >> 24 & 0x0F
      guard first != 0, first != 0x0D, second != 0, second != 0x0D else { break }
      index += 6
    }
    return index
  }

  /// The number of bytes of the sequence that begins with the byte at `index`; 0 if none does (Unicode, table 3-7).
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
    let second = unsafe index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = unsafe index + 2 < bytes.count ? bytes[index + 2] : 0
    let fourth = unsafe index + 3 < bytes.count ? bytes[index + 3] : 0
    let isLong = third.isUTF8Continuation && fourth.isUTF8Continuation
    switch unsafe bytes[index] {
    case 0xC2...0xDF: return second.isUTF8Continuation ? 2 : 0
    case 0xE0: return 0xA0...0xBF ~= second && third.isUTF8Continuation ? 3 : 0
    case 0xED: return 0x80...0x9F ~= second && third.isUTF8Continuation ? 3 : 0
    case 0xE1...0xEF: return second.isUTF8Continuation && third.isUTF8Continuation ? 3 : 0
    case 0xF0: return 0x90...0xBF ~= second && isLong ? 4 : 0
    case 0xF1...0xF3: return second.isUTF8Continuation && isLong ? 4 : 0
    case 0xF4: return 0x80...0x8F ~= second && isLong ? 4 : 0
    default: return 0
    }
  }
}
