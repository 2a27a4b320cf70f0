/// The kinds of characters that a text has, as far as their absence spares a rule a look at it.
public struct Characters: OptionSet, Hashable, Sendable {
  /// One bit for each kind.
  public let rawValue: UInt32

  /// A set of kinds.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `0`-`9`.
  public static let digit = Characters(rawValue: 1 << 0)
  /// `[` or `]`.
  public static let bracket = Characters(rawValue: 1 << 1)
  /// `(` or `)`.
  public static let parenthesis = Characters(rawValue: 1 << 2)
  /// `` ` ``.
  public static let backtick = Characters(rawValue: 1 << 3)
  /// `*`.
  public static let asterisk = Characters(rawValue: 1 << 4)
  /// `_`.
  public static let underscore = Characters(rawValue: 1 << 5)
  /// `\`.
  public static let backslash = Characters(rawValue: 1 << 6)
  /// `<`.
  public static let lessThan = Characters(rawValue: 1 << 7)
  /// `>`.
  public static let greaterThan = Characters(rawValue: 1 << 8)
  /// `&`.
  public static let ampersand = Characters(rawValue: 1 << 9)
  /// `#`.
  public static let numberSign = Characters(rawValue: 1 << 10)
  /// `{` or `}`.
  public static let brace = Characters(rawValue: 1 << 11)
  /// `%`.
  public static let percent = Characters(rawValue: 1 << 12)
  /// `!`.
  public static let exclamation = Characters(rawValue: 1 << 13)
  /// `|`.
  public static let pipe = Characters(rawValue: 1 << 14)
  /// U+0000-001F but tab and the line ends, and U+007F.
  public static let control = Characters(rawValue: 1 << 15)
  /// A tab or a line end.
  public static let lineEnd = Characters(rawValue: 1 << 16)
  /// `A`-`Z` or `a`-`z`.
  public static let latinLetter = Characters(rawValue: 1 << 17)
  /// A lead byte of U+0080-00FF: Latin letters with marks, and controls.
  public static let latin1 = Characters(rawValue: 1 << 18)
  /// A lead byte of U+0100-07FF: further Latin, Greek, Cyrillic, Hebrew, Arabic.
  public static let twoBytes = Characters(rawValue: 1 << 19)
  /// A lead byte of U+2000-2FFF: typographic signs, zero-width and bidirectional controls.
  public static let general = Characters(rawValue: 1 << 20)
  /// A lead byte of U+F000-FFFF: byte order mark, replacement character, full-width forms.
  public static let forms = Characters(rawValue: 1 << 21)
  /// A lead byte of any other character beyond U+07FF.
  public static let others = Characters(rawValue: 1 << 22)

  /// Any character that no other kind has, such as a blank, a comma or `$`: a text without any kind is empty.
  public static let remaining = Characters(rawValue: 1 << 23)

  /// Any character beyond ASCII.
  public static let nonASCII: Characters = [.latin1, .twoBytes, .general, .forms, .others]

  /// Every kind.
  public static let all = Characters(rawValue: .max)
}
