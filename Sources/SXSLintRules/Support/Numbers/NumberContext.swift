import SXSDocument

/// What stands around the numbers of a pair, as far as it tells that two of them mean the same.
struct NumberContext {
  private let pair: Pair
  private let targetText: [UInt8]
  private let sourceText: [UInt8]
  private let targetWords: NumberWords?
  private let language: String

  /// The surroundings of the numbers of a pair.
  init(_ pair: Pair) {
    self.pair = pair
    language = pair.document.language?.code ?? ""
    targetText = pair.document.lowercasedProse(pair.targetProse)
    sourceText = pair.document.lowercasedProse(pair.sourceProse)
    targetWords = NumberWords.of(language)
  }

  /// Whether a number of the source and one of the translation mean the same in another form.
  func isSame(_ source: Number, _ target: Number) -> Bool {
    if isScaled(source, target) || pair.document.isImperial(source) || isSameStep(source, target) {
      return true
    }
    guard let first = source.integer, let second = target.integer else { return false }
    let (low, high) = (min(first, second), max(first, second))
    // 2021 and 2564, the year of the Buddhist era.
    if language == "th", (1900..<2100).contains(first), second == first + 543 { return true }
    // FY20 and 2020.
    if low < 100, high == 2000 + low || high == 1900 + low { return true }
    // A processor is called x86 or 32-bit.
    if first == 86, second == 32 { return true }
    return isSameHour(first, second)
  }

  /// Whether two numbers are those of the same step: `3a.` and `3.1.`.
  private func isSameStep(_ source: Number, _ target: Number) -> Bool {
    guard target.separators == [.dot], [target.runs[0]] == source.runs else { return false }
    let behind = pair.document.file.bytes[source.range.end...].prefix(2)
    guard behind.count == 2, let letter = behind.first, letter.isLetterASCII, !letter.isUppercaseASCII,
      let mark = behind.last, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return false }
    return target.strippedRuns[1] == ByteString("\(letter - UInt8(ascii: "a") + 1)")
  }

  /// Whether two numbers can mean the same hour, on a clock of 12 hours and on one of 24.
  func isSameHour(_ first: Int, _ second: Int) -> Bool {
    let (low, high) = (min(first, second), max(first, second))
    return low <= 12 && high <= 24 && (high == low + 12 || high == 24 || low == 0) && hasHalfDays
  }

  /// Whether a side tells the hours of the morning from those of the afternoon.
  private var hasHalfDays: Bool {
    let marks = ["am", "pm", "a.m", "p.m"]
    return [sourceText, targetText].contains { text in
      marks.contains { mark in
        text.indices.contains { index in
          guard text[index...].starts(with: mark.utf8) else { return false }
          let isApart = index == 0 || !text[index - 1].isLetterASCII
          let end = index + mark.utf8.count
          return isApart && (end == text.count || !text[end].isLetterASCII)
        }
      }
    }
  }

  /// Whether two numbers mean the same with what scales each of them: `300K` and `300 000`, `2 billion` and `20 亿`.
  func isScaled(_ source: Number, _ target: Number) -> Bool {
    guard let first = source.mantissa, let second = target.mantissa, first.digits == second.digits else {
      return false
    }
    let exponents = scales(of: source).map { first.exponent + $0 }
    return scales(of: target).contains { exponents.contains(second.exponent + $0) }
  }

  /// The powers of ten that the word behind a number can multiply it with; 0 if there is none.
  private func scales(of number: Number) -> [Int] {
    let bytes = pair.document.file.bytes
    let end = number.range.end
    let behind = String(decoding: bytes[end..<min(bytes.count, end + 40)], as: UTF8.self)
    let text = behind.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "-" }
    let exponents = NumberScale.exponents(of: Array(String(text).lowercased().utf8))
    return exponents.isEmpty ? [0] : exponents
  }

  /// Whether the translation has a word or a Roman numeral for a number.
  func isNamedInTarget(_ number: Number) -> Bool {
    guard let value = number.integer else { return false }
    return [7, 24].contains(value) && isAroundTheClock || value == 365 && isAroundTheYear
      || targetWords?.name(value, in: targetText) ?? false
      || pair.targetProse.hasRomanNumeral(value, in: pair.document)
  }

  /// Whether the source has `24/7`, which many languages have a word for, and Japanese says of 365 days.
  private var isAroundTheClock: Bool {
    sourceHolds(["24/7", "24x7", "24 x 7", "24 hours a day", "24 hours per day"])
  }

  /// Whether the source has `24x7x365` or the like.
  private var isAroundTheYear: Bool {
    sourceHolds(["7/365", "7x365", "7 x 365", "365 days a year", "365 days per year"])
  }

  private func sourceHolds(_ words: [String]) -> Bool { words.contains { sourceText.holds($0.utf8) } }

  /// Languages that count where English has an article or a singular.
  private static let countingLanguages: Set<String> = ["ja", "ko", "th", "vi", "zh"]

  /// Whether a dot follows a number, as behind a day and month in figures.
  func hasDot(behind number: Number) -> Bool {
    let bytes = pair.document.file.bytes
    return number.range.end < bytes.count && bytes[number.range.end] == UInt8(ascii: ".")
  }

  /// Whether the source has a day by the name of its month and the number beside it: `January 2`, `2nd of January`.
  func hasDay(_ day: ByteString, ofMonth month: ByteString) -> Bool {
    guard let name = Int(month.string).flatMap(NumberWords.english.month)?.utf8 else { return false }
    return [Array(name), Array(name.prefix(3))].contains { word in
      sourceText.indices.contains { index in
        guard sourceText[index...].starts(with: word) else { return false }
        let before = sourceText[..<index]
        let behind = sourceText[(index + word.count)...]
        guard before.last?.isLetterASCII != true, behind.first?.isLetterASCII != true else { return false }
        let next = behind.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
        return Self.isOrdinal(next.prefix(Self.longestDay).prefix(while: Self.isOfWord), day)
          || Self.isOrdinal(Self.lastWord(of: before), day)
      }
    }
  }

  /// More bytes than a day has, in digits and the ending of an ordinal: a word as long is none.
  private static let longestDay = 6

  /// The end of the word at the end of a text, `of` and the blanks behind it apart.
  private static func lastWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = text.endIndex
    func skipBlanks() { while end > text.startIndex, text[end - 1] == UInt8(ascii: " ") { end -= 1 } }
    skipBlanks()
    if text[..<end].suffix(3).elementsEqual(" of".utf8) {
      end -= 2
      skipBlanks()
    }
    let word = text[..<end].suffix(longestDay)
    return word.suffix(word.reversed().prefix(while: isOfWord).count)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte.isLetterASCII || byte.isDigitASCII }

  /// Whether a word is a number, perhaps with the ending of an ordinal.
  private static func isOrdinal(_ word: ArraySlice<UInt8>, _ number: ByteString) -> Bool {
    let digits = word.prefix(while: \.isDigitASCII).drop { $0 == UInt8(ascii: "0") }
    return digits.elementsEqual(number.bytes)
      && ["", "st", "nd", "rd", "th"].contains { word.drop(while: \.isDigitASCII).elementsEqual($0.utf8) }
  }

  /// Whether the source has a word for a number, or needs none.
  func isNamedInSource(_ number: Number) -> Bool {
    guard let value = number.integer else { return false }
    return value == 1 && Self.countingLanguages.contains(language) || value == 365 && isAroundTheClock
      || NumberWords.english.name(value, in: sourceText)
      || pair.sourceProse.hasRomanNumeral(value, in: pair.document)
  }

  /// Whether a number that the translation lacks stands there in code, or went into a neighbouring pair.
  func isElsewhereInTarget(_ number: Number) -> Bool {
    holds(number, pair.targetInlines, [.code, .html])
      || pair.neighbours.contains { neighbour in
        holds(number, neighbour.targetInlines, [.text, .code])
          && !holds(number, neighbour.sourceInlines, [.text, .code])
      }
  }

  /// Whether a number that the source lacks stands there in code, or came from a neighbouring pair.
  func isElsewhereInSource(_ number: Number) -> Bool {
    holds(number, pair.sourceInlines, [.code, .html])
      || pair.neighbours.contains { neighbour in
        holds(number, neighbour.sourceInlines, [.text, .code])
          && !holds(number, neighbour.targetInlines, [.text, .code])
      }
  }

  private func holds(_ number: Number, _ inlines: ArraySlice<Inline>, _ kinds: [Inline.Kind]) -> Bool {
    NumberScanner(inlines, kinds, of: pair.document.file).numbers.contains { $0.isSame(as: number) }
  }
}

extension Document {
  /// The text of some prose in lower case, with blanks between the pieces.
  fileprivate func lowercasedProse(_ prose: Prose) -> [UInt8] {
    var text: [UInt8] = []
    for piece in prose.pieces {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      for scalar in UTF8Scalars(self[piece]) {
        if scalar.isASCII {
          text.append(UInt8(scalar.value).lowercasedASCII)
        } else {
          text += scalar.properties.lowercaseMapping.utf8
        }
      }
    }
    return text
  }
}

extension Number {
  /// The digits without the zeros at both ends, and the power of ten that they are to be multiplied with.
  fileprivate var mantissa: (digits: ArraySlice<UInt8>, exponent: Int)? {
    guard let form = forms.first else { return nil }
    let parts = form.bytes.split(separator: UInt8(ascii: "."))
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let zero = UInt8(ascii: "0")
    var digits = (whole + (parts.count == 2 ? parts[1] : [])).drop { $0 == zero }
    var exponent = parts.count == 2 ? -parts[1].count : 0
    while digits.last == zero {
      digits.removeLast()
      exponent += 1
    }
    return digits.isEmpty ? nil : (digits, exponent)
  }
}

extension Prose {
  /// Whether a word is the Roman numeral of a number up to 39.
  fileprivate func hasRomanNumeral(_ number: Int, in document: Document) -> Bool {
    guard (1..<40).contains(number) else { return false }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let numeral = Array((String(repeating: "X", count: number / 10) + ones[number % 10]).utf8)
    return words.contains { $0.bytes.elementsEqual(numeral) }
  }
}
