import SXSDocument

/// The words for numbers and for months, which stand in a translation where the source has digits.
///
/// The numbers themselves and the months are those of ``NumberWordTable``; the lists here add what means a number, too, as
/// `both` and `double` do, and what inflected forms begin with, marked with `*` at the end.
struct NumberWords {
  /// The words of a number; what they name stands in front.
  private let words: [Int: [String]]

  /// The names of the months, from January.
  private let months: [String]

  /// Whether words stand apart, so that a word is looked for at the start of one.
  private let isSpaced: Bool

  /// Whether a lower-case text has a word for a number.
  func name(_ number: Int, in text: [UInt8]) -> Bool {
    if let words = words[number], words.contains(where: { holds($0, text) }) { return true }
    return months.indices.contains(number - 1) && holds(months[number - 1], text)
  }

  /// The name of a month by its number, in lower case; `nil` for a number that no month has.
  func month(_ number: Int) -> String? {
    guard months.indices.contains(number - 1) else { return nil }
    return months[number - 1].parts(at: "|").first.map { String($0) }
  }

  private func holds(_ words: String, _ text: [UInt8]) -> Bool {
    words.parts(at: "|").contains { word in
      let isStem = word.utf8.last == UInt8(ascii: "*")
      let stem = Array(isStem ? word.utf8.dropLast() : word.utf8[...])
      guard isSpaced else { return text.holds(stem) }
      return text.indices.contains { index in
        guard text[index] == stem[0], index == 0 || !text[index - 1].isPartOfWord,
          text[index...].starts(with: stem)
        else { return false }
        let end = index + stem.count
        return isStem || end == text.count || !text[end].isPartOfWord
      }
    }
  }

  /// The words of a list, one number after the other from 1 to 12, then those that are named, then those of the generated
  /// table, if there is a language of that name in it.
  init(
    language: String, _ list: String, _ more: [Int: String] = [:], months: String, isSpaced: Bool = true
  ) {
    let table = NumberWordTable.languages[language]
    var words = more.mapValues { [$0] }
    for (index, entry) in list.parts(at: " ").enumerated() { words[index + 1] = [String(entry)] }
    for line in table?.numbers.parts(at: "\n") ?? [] {
      let digits = line.utf8.prefix(while: \.isDigitASCII)
      guard let number = Int(Substring(digits)) else { continue }
      words[number, default: []].append(String(line.dropFirst(digits.count + 1)))
    }
    self.words = words
    let names = [months.parts(at: " "), table?.months.parts(at: "\n") ?? []]
    self.months = (0..<(names.map(\.count).max() ?? 0)).map { month in
      names.compactMap { $0.indices.contains(month) ? String($0[month]) : nil }.joined(separator: "|")
    }
    self.isSpaced = isSpaced
  }
}

extension StringProtocol {
  /// What stands between the occurrences of an ASCII character; cut by bytes, as cutting by `Character` takes tenfold time.
  fileprivate func parts(at separator: Unicode.Scalar) -> [SubSequence] {
    utf8.split(separator: UInt8(ascii: separator)).map { self[$0.startIndex..<$0.endIndex] }
  }
}
