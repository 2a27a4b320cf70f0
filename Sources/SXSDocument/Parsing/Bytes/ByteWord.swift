/// Eight bytes of a text, looked at at once.
///
/// What is asked of them is answered by marks: the highest bit of each byte that is meant, the first byte lowest.
@usableFromInline
package struct ByteWord {
  @usableFromInline
  let bits: UInt64

  @usableFromInline
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte.
  @usableFromInline
  static let high: UInt64 = 0x8080_8080_8080_8080

  @inlinable @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// Marks the bytes in a range, which is either of ASCII or beyond it.
  @inlinable @inline(__always)
  package func marks(_ range: ClosedRange<UInt8>) -> UInt64 {
    let low = bits & ~Self.high
    let isInHalf = range.lowerBound < 0x80 ? ~bits : bits
    let reaches = low &+ Self.ones &* UInt64(0x80 &- range.lowerBound & 0x7F)
    let exceeds = low &+ Self.ones &* UInt64(0x7F &- range.upperBound & 0x7F)
    return reaches & ~exceeds & isInHalf & Self.high
  }

  /// Marks a byte wherever it stands.
  @inlinable @inline(__always)
  package func marks(_ byte: UInt8) -> UInt64 { marks(byte...byte) }

  /// Marks the bytes that have these bits of a mask and no other of it.
  @inlinable @inline(__always)
  package func marks(_ wanted: UInt8, of mask: UInt8) -> UInt64 {
    let difference = (bits ^ (Self.ones &* UInt64(wanted))) & (Self.ones &* UInt64(mask))
    return ~((difference & ~Self.high) &+ ~Self.high | difference) & Self.high
  }

  /// Marks `A`-`Z` and `a`-`z`.
  @inlinable @inline(__always)
  package var letters: UInt64 { ByteWord(bits: bits | Self.ones &* 0x20).marks(0x61...0x7A) }

  /// Marks the bytes of ASCII that are no letters.
  @inlinable @inline(__always)
  package var otherThanLetters: UInt64 { ~letters & ~bits & Self.high }

  /// Marks line feeds and carriage returns.
  @inlinable @inline(__always)
  package var lineEnds: UInt64 { marks(0x0A) | marks(0x0D) }

  /// Marks `0`-`9`.
  @inlinable @inline(__always)
  package var digits: UInt64 { marks(0x30...0x39) }
}

extension ContiguousArray<UInt8> {
  /// The offset of the first byte in a range that is marked, if there is one.
  @inlinable @inline(__always)
  package func offset(in range: SourceRange, of marks: (ByteWord) -> UInt64) -> Int? {
    var offset = range.start
    while offset < range.end {
      let found = marks(word(at: offset, before: range.end))
      if found != 0 {
        let place = offset + found.trailingZeroBitCount / 8
        return place < range.end ? place : nil
      }
      offset += 8
    }
    return nil
  }

  /// The bytes from an offset on, with zeros in the place of those from an end on.
  @inlinable @inline(__always)
  package func word(at offset: Int, before end: Int) -> ByteWord {
    if offset + 8 <= end { return word(at: offset) }
    var bits: UInt64 = 0
    if offset + 8 <= count {
      bits = word(at: offset).bits & ~(UInt64.max &<< UInt64(8 * (end - offset)))
    } else {
      for index in (offset..<end).reversed() { bits = bits << 8 | UInt64(self[index]) }
    }
    return ByteWord(bits: bits)
  }

  /// The eight bytes from an offset on.
  // No initializer of the word, which would retain the text for each.
  @inlinable @inline(__always)
  package func word(at offset: Int) -> ByteWord {
    precondition(offset >= 0 && offset + 8 <= count, "a word beyond the text")
    return unsafe withUnsafeBytes { raw in
      unsafe ByteWord(
        bits: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
  }
}
