import SXSDocument

/// A translation that breaks off: its end is open where the source's is not, or next to nothing is there, and it is
/// shorter than the translations around it let expect.
struct Truncation {
  /// The number of characters of prose that the pairs around it let expect.
  let expectedCount: Int
  /// The number of characters of prose.
  let count: Int

  /// What is missing of a translation, if it breaks off.
  init?(in pair: borrowing Pair) {
    // Bytes first: they decide for nine pairs in ten. A letter may have three bytes in the one and one in the other.
    let (target, source) = (pair.target.content.count, pair.source.content.count)
    guard source >= 40, target < 3 * source, let script = pair.document.script else { return nil }
    let isShort = 3 * target < 2 * source
    let end = pair.endsWithFullStop ? nil : pair.openEnd
    guard isShort || end != nil else { return nil }
    let sourceCount = pair.sourceProse.characterCount
    count = pair.targetProse.characterCount
    guard sourceCount >= 40, count > 2, 4 * count < 5 * sourceCount else { return nil }
    expectedCount = Int(Double(sourceCount) * pair.usualRatio(script))
    guard count * 100 < expectedCount * Self.percentage(end, sourceCount, script) else { return nil }
  }

  /// Below which percentage of the expected length a translation is taken to break off.
  ///
  /// Measured on 310,000 pairs in five languages, into 10,000 of which breaks were put. A comma at the end is often a
  /// list, and in East Asia a full stop is often left out. A short source may name what the translation abbreviates.
  private static func percentage(_ end: OpenEnd?, _ sourceCount: Int, _ script: Script) -> Int {
    switch end {
    case .word: script.isEastAsian ? 65 : 70
    case .pause: 50
    case nil: sourceCount < 60 ? 0 : script.isEastAsian ? 20 : 30
    }
  }
}

/// How a translation ends whose source ends with a full stop.
private enum OpenEnd {
  /// With a letter, digit, hyphen or opening bracket.
  case word
  /// With a comma.
  case pause
}

extension Pair {
  /// How many pairs to either side say how long a translation usually is.
  private static let neighbourCount = 15

  /// How long the translations around this one are, in proportion to their sources.
  fileprivate func usualRatio(_ script: Script) -> Double {
    let units = document.units
    // Where there are few pairs around, what is usual in the script counts.
    var sourceCount = 300.0
    var targetCount = sourceCount * script.usualRatio
    for other in max(0, index - Self.neighbourCount)..<min(units.count, index + Self.neighbourCount + 1)
    where other != index {
      guard let target = units[other].target, let source = units[other].source else { continue }
      let count = document.sourceProse(source).characterCount
      guard count >= 20 else { continue }
      sourceCount += Double(count)
      targetCount += Double(document.targetProse(target).characterCount)
    }
    return targetCount / sourceCount
  }

  /// Whether the last byte of the translation is a full stop, as it is in most.
  fileprivate var endsWithFullStop: Bool {
    target.content.isEmpty || document.file.bytes[target.content.end - 1] == UInt8(ascii: ".")
  }

  /// How the translation ends, if it is open and the source ends with a full stop, exclamation or question mark.
  ///
  /// East Asian titles often have no question mark, and Thai and Lao no full stop.
  fileprivate var openEnd: OpenEnd? {
    guard document.script != .thai, document.script != .lao,
      let end = lastScalar(of: sourceInlines),
      end == "." || end == "!" || end == "?" && document.script?.isEastAsian == false,
      let last = lastScalar(of: targetInlines)
    else { return nil }
    if last.isLetterOrDigit || "([（-".unicodeScalars.contains(last) { return .word }
    return ",，、،".unicodeScalars.contains(last) ? .pause : nil
  }

  /// The last character of prose that is not white space, unless code or an image stands behind it.
  private func lastScalar(of inlines: ArraySlice<Inline>) -> Unicode.Scalar? {
    for inline in inlines.reversed() {
      switch inline.kind {
      case .text:
        var end = inline.range.end
        while let last = document.scalar(endingAt: end, from: inline.range.start) {
          if !last.scalar.isWhiteSpace { return last.scalar }
          end = last.range.start
        }
      case .code, .image: return nil
      default: continue
      }
    }
    return nil
  }
}

extension Prose {
  /// The number of characters, those that are no UTF-8 included.
  fileprivate var characterCount: Int {
    pieces.reduce(0) { $0 + document[$1].count { !$0.isUTF8Continuation } }
  }
}

extension Script {
  /// The number of characters of a translation for each of the English source, measured on 560,000 pairs in French,
  /// Russian, Hebrew, Japanese and Chinese.
  fileprivate var usualRatio: Double {
    switch self {
    case .chinese: 0.36
    case .japanese, .korean: 0.54
    case .hebrew, .arabic: 0.8
    default: 1.1
    }
  }
}
