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
    var index = unsafe endOfUsual(bytes, 0)
    while index < bytes.count {
      let length = unsafe sequenceLength(bytes, index)
      if length > 0 {
        index = unsafe endOfUsual(bytes, index + length)
        continue
      }
      if let last = faults.last, last.end == index {
        faults[faults.count - 1] = SourceRange(last.start, index + 1)
      } else {
        faults.append(SourceRange(index, index + 1))
      }
      index = unsafe endOfUsual(bytes, index + 1)
    }
    return faults
  }

  /// The offset of the first sequence at or behind `start` that is not known to be in order without a closer look.
  ///
  /// Sixteen bytes are looked at at once, and the two before them. Sequences of up to three bytes are known, but for those
  /// that begin with E0 or ED, of which not every second byte is legal.
  @inline(__always)
  private static func endOfUsual(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index < min(2, bytes.count), unsafe bytes[index] < 0x80 { index += 1 }
    // What is wrong before the start might pass for the beginning of a sequence.
    if index >= 2, unsafe bytes[index - 1] < 0xC0 && bytes[index - 2] < 0xE0 {
      while index &+ 16 <= bytes.count {
        let block = unsafe bytes.block(at: index)
        if unsafe block.hasMarks || bytes[index &- 1] >= 0x80 {
          let faults = unsafe block.unusual(
            behind: bytes.block(at: index &- 1), and: bytes.block(at: index &- 2))
          if faults.hasMarks { break }
        }
        index &+= 16
      }
      // Back to the start of the sequence that goes on behind.
      if unsafe bytes[index - 1] >= 0xC0 { return index - 1 }
      if unsafe bytes[index - 2] >= 0xE0 { return index - 2 }
    }
    while index < bytes.count, unsafe bytes[index] < 0x80 { index += 1 }
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

extension UnsafeRawBufferPointer {
  /// The sixteen bytes from an offset on.
  @inline(__always)
  fileprivate func block(at offset: Int) -> SIMD16<UInt8> {
    unsafe loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }
}

// What is asked of sixteen bytes is answered by marks, the highest bit of each byte that is meant. Comparisons would say
// it plainer, but the compiler makes loops of them.
extension SIMD16<UInt8> {
  /// Whether the highest bit of a byte is set.
  @inline(__always)
  fileprivate var hasMarks: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return (words.x | words.y) & 0x8080_8080_8080_8080 != 0
  }

  /// The second bit of each byte in the place of the highest.
  @inline(__always)
  private var second: Self { self &+ self }

  /// The third bit of each byte in the place of the highest.
  @inline(__always)
  private var third: Self { second.second }

  /// Marks the bytes that are no part of a sequence as almost all are, of up to three bytes that do not begin with C0, C1,
  /// E0 or ED; `previous` are the bytes before each, `last` the ones before those.
  @inline(__always)
  fileprivate func unusual(behind previous: Self, and last: Self) -> Self {
    let isRest = self & ~second
    let isDue = previous & previous.second | last & last.second & last.third
    let leads = self & second
    let longLeads = leads & third
    // C0 and C1.
    let isOverlong = leads & ~third & ~((self & 0x1E) &+ 0x7E)
    // F0 to FF, E0, and ED.
    let low = self & 0x0F
    let isSpecial = longLeads & (third.second | ~(low &+ 0x7F) | ~((low ^ 0x0D) &+ 0x7F))
    return isRest ^ isDue | isOverlong | isSpecial
  }
}
