import SXSDocument

/// GitHub's `primaryLocationLineHash` of the lines of a file.
///
/// It must be the same, bit for bit, as the one that the upload action for code scanning computes, by which GitHub knows
/// an alert again when lines above it change. A rolling hash runs over the UTF-16 code units of the file without blanks
/// and tabs; the hash of a line is its value over the hundred units from the start of the line on, so that it takes in
/// the lines below. How many lines up to it have the same hash stands behind it.
struct LineHash {
  private static let lineFeed: UInt16 = 0x0A
  private static let carriageReturn: UInt16 = 0x0D

  /// The hash of each line, and how many lines up to it have the same.
  private let hashes: [(value: UInt64, occurrence: Int)]

  /// The hashes of the lines of a file.
  init(_ bytes: ContiguousArray<UInt8>) {
    var roller = Roller()
    var last: UInt16 = 0
    func take(_ unit: UInt16) {
      defer { last = unit }
      if unit == 0x20 || unit == 0x09 || last == Self.carriageReturn && unit == Self.lineFeed { return }
      roller.take(unit == Self.carriageReturn ? Self.lineFeed : unit)
    }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { take(UInt16(byte)) }
    } else {
      var reader = ScalarReader(bytes[...])
      while let element = reader.next() {
        for unit in String(element.scalar ?? "\u{FFFD}").utf16 { take(unit) }
      }
    }
    // What the action puts in for the end of the file.
    take(.max)
    var counts: [UInt64: Int] = [:]
    hashes = roller.finish().map { hash in
      counts[hash, default: 0] += 1
      return (hash, counts[hash, default: 1])
    }
  }

  /// The hash of a line, from 1, as it is written in a report.
  subscript(line: Int) -> String? {
    guard hashes.indices.contains(line - 1) else { return nil }
    let hash = hashes[line - 1]
    return "\(String(hash.value, radix: 16)):\(hash.occurrence)"
  }
}

/// The rolling hash, and the values of it that belong to lines.
private struct Roller {
  private static let size = 100
  private static let factor: UInt64 = 37
  private static let firstFactor = (0..<size).reduce(1 as UInt64) { power, _ in power &* factor }

  /// The last units, in a ring.
  private var units = [UInt16](repeating: 0, count: size)

  /// Whether a line begins with the unit.
  private var starts = [Bool](repeating: false, count: size)

  private var index = 0
  private var hash: UInt64 = 0
  private var isAtStart = true
  private var hashes: [UInt64] = []

  /// Takes a unit that is neither blank nor tab nor the second half of a line end.
  mutating func take(_ unit: UInt16) {
    emit()
    starts[index] = isAtStart
    isAtStart = unit == UInt16(UInt8(ascii: "\n"))
    roll(unit)
  }

  /// The hashes of all lines.
  mutating func finish() -> [UInt64] {
    for _ in 0..<Self.size {
      emit()
      roll(0)
    }
    return hashes
  }

  /// The unit that is about to leave is the first of its line: the hash is that of the line.
  private mutating func emit() {
    guard starts[index] else { return }
    starts[index] = false
    hashes.append(hash)
  }

  private mutating func roll(_ unit: UInt16) {
    hash = Self.factor &* hash &+ UInt64(unit) &- Self.firstFactor &* UInt64(units[index])
    units[index] = unit
    index = index + 1 == Self.size ? 0 : index + 1
  }
}
