extension String {
  /// Whether the text is a phrase: no full stop at the end, and no capital in front unless it is that of a name.
  var isPhrase: Bool {
    guard let first, let last else { return false }
    let isAcronym = count > 1 && self[index(after: startIndex)].isUppercase
    return (!first.isUppercase || isAcronym || hasPrefix("English")) && last != "."
  }

  /// Whether the text is one or more sentences.
  var isSentences: Bool {
    guard let first, let last else { return false }
    return !first.isLowercase && (last == "." || last == "?")
  }

  /// Whether the text is lower-case words of letters and digits, joined by hyphens.
  var isKebabCase: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }

  /// The lower-case letters and digits alone: `InvalidUTF8` and `invalid-utf8` are the same words.
  var folded: String { lowercased().filter { $0 != "-" } }
}
