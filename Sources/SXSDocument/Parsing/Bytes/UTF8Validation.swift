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
  /// Eight bytes are looked at at once. Sequences of up to three bytes are known, but for those that begin with E0 or ED,
  /// of which not every second byte is legal.
  @inline(__always)
  private static func endOfUsual(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = start
    // The highest bits of the bytes that have to be the rest of a sequence which began before.
    var open: UInt64 = 0
    while index + 8 <= bytes.count {
      let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if word & high | open != 0 {
        let leads = word & word << 1 & high
        let longLeads = leads & word << 2
        var faults = (word & high ^ leads) ^ (open | leads << 8 | longLeads << 16)
        // C0 and C1.
        faults |= (leads ^ longLeads) & ~((word & 0x1E1E_1E1E_1E1E_1E1E) &+ 0x7E7E_7E7E_7E7E_7E7E)
        if longLeads != 0 {
          // F0 to FF, E0, and ED.
          let low = word & 0x0F0F_0F0F_0F0F_0F0F
          let isNotZero = low &+ 0x7F7F_7F7F_7F7F_7F7F
          let isNotD = (low ^ 0x0D0D_0D0D_0D0D_0D0D) &+ 0x7F7F_7F7F_7F7F_7F7F
          faults |= longLeads & (word << 3 | ~isNotZero | ~isNotD)
        }
        guard faults == 0 else { break }
        open = leads >> 56 | longLeads >> 48
      }
      index += 8
    }
    // Back to the start of the sequence that goes on behind.
    if open != 0 { repeat { index -= 1 } while unsafe bytes[index].isUTF8Continuation }
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
