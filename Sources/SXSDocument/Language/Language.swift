/// The language of a translation, as its locale tells.
///
/// A language that is not in the tables has no script, and rules that ask for one are silent.
public struct Language: Hashable, Sendable {
  /// The locale as written, such as `fr-FR`.
  public let locale: ByteString

  /// The subtag of the language itself, in lower case: `fr`.
  public let code: String

  /// The script that it is written in: the one that the locale names, else the likely one.
  public let script: Script?

  /// Whether it is the language of the source, so that there is nothing to translate.
  public let isEnglish: Bool

  /// The language of a locale; `nil` for what is no tag of BCP 47.
  public init?(locale: ByteString) {
    guard LanguageTag.isValid(locale) else { return nil }
    let subtags = locale.lowercasedASCII.string.split(separator: "-")
    guard let language = subtags.first else { return nil }
    self.locale = locale
    code = String(language)
    isEnglish = language == "en"
    var script: Script?
    for subtag in subtags.dropFirst() where script == nil { script = Script(code: subtag) }
    self.script = script ?? Script(likelyFor: language)
  }

  /// Whether spaces stand between words; `nil` if the script is not known.
  public var usesSpaces: Bool? { script?.usesSpaces }
}
