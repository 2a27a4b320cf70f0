/// The anchors that an English heading gets: by the translation system, in its several ways, and by others.
///
/// The translation system names each heading after the English text, so that links keep their fragments in every
/// language. It works on the raw Markdown: entities are not decoded, most tags are not removed, equal headings get
/// equal names. The rule explains 186,066 of 187,044 headings; ``variants`` explain 814 of the others.
public enum HeadingSlug {
  /// The anchor that the translation system makes of the raw Markdown behind the `#` markers; may be empty.
  public static func generated(_ heading: ByteString) -> ByteString {
    asciiSlug(HeadingMarkdown.withLinksAsText(HeadingMarkdown.withoutAnchors(heading.bytes)))
  }

  /// Every anchor that is known to have been made of an English heading, the usual one first.
  public static func variants(_ heading: ByteString) -> [ByteString] {
    [
      generated, withInnerTagsStripped, withAnchorTextKept, withURLsKept, withURLsAndUnderscoresKept,
      withoutDoubledUnderscores, withoutUnderscores, withTabsExpanded, withNoLocText, gitHub, docfx,
    ].map { $0(heading) }
  }

  /// Whether an anchor is known to be made of an English heading.
  ///
  /// - Parameters:
  ///   - name: The anchor.
  ///   - heading: The raw Markdown behind the `#` markers.
  ///   - isNumbered: Whether a number that tells equal headings apart may follow, `setup-1`.
  /// - Returns: Whether one of ``variants(_:)`` gives the anchor, hyphens at its ends and `no-loc` apart.
  public static func accepts(_ name: ByteString, for heading: ByteString, isNumbered: Bool = true) -> Bool {
    // The usual case first: it decides nearly all headings without computing the rest.
    if name == generated(heading) { return true }
    let plain = bare(name)
    let unnumbered = bare(ByteString(withoutNumber(name.bytes)))
    return variants(heading).contains { variant in
      let variant = bare(variant)
      return variant == plain || isNumbered && variant == unnumbered
    }
  }
}

// MARK: - The variants

extension HeadingSlug {
  /// The slug of the text without its inner tags: `Videos<br/>` gives `videos`.
  static func withInnerTagsStripped(_ heading: ByteString) -> ByteString {
    generated(ByteString(HeadingMarkdown.withoutTags(HeadingMarkdown.withoutAnchors(heading.bytes))))
  }

  /// The slug with the text of author anchors: `<a name="A">Usage</a>` gives `usage`.
  static func withAnchorTextKept(_ heading: ByteString) -> ByteString {
    let text = HeadingMarkdown.withoutTags(HeadingMarkdown.withoutEmptyAnchors(heading.bytes))
    return asciiSlug(HeadingMarkdown.withLinksAsText(text))
  }

  /// The slug of handbacks before 2019: URLs stay beside the link text, underscores go.
  static func withURLsKept(_ heading: ByteString) -> ByteString {
    let text = HeadingMarkdown.withoutAnchors(heading.bytes)
    return asciiSlug(text.filter { $0 != UInt8(ascii: "_") })
  }

  /// The slug where the translation system did not see a link.
  static func withURLsAndUnderscoresKept(_ heading: ByteString) -> ByteString {
    asciiSlug(HeadingMarkdown.withoutAnchors(heading.bytes))
  }

  /// The slug without the doubled underscores of strong emphasis: `the __declspec` gives `the-declspec`.
  static func withoutDoubledUnderscores(_ heading: ByteString) -> ByteString {
    generated(ByteString(HeadingMarkdown.removing("__", from: heading.bytes)))
  }

  /// The slug without any underscore: `[map_base](map-base)` gives `mapbase`.
  static func withoutUnderscores(_ heading: ByteString) -> ByteString {
    generated(ByteString(heading.bytes.filter { $0 != UInt8(ascii: "_") }))
  }

  /// The slug with a tab as three blanks: `1.⇥Sign up` gives `1---sign-up`.
  static func withTabsExpanded(_ heading: ByteString) -> ByteString {
    generated(ByteString(heading.bytes.flatMap { $0 == 0x09 ? [0x20, 0x20, 0x20] : [$0] }))
  }

  /// The slug with the English text that the source side shows in place of `:::no-loc text="…":::`.
  static func withNoLocText(_ heading: ByteString) -> ByteString {
    generated(ByteString(HeadingMarkdown.withoutNoLocMarkers(heading.bytes)))
  }

  /// The slug that GitHub makes: letters of all scripts stay.
  static func gitHub(_ heading: ByteString) -> ByteString {
    slug(HeadingMarkdown.rendered(heading.bytes), keeping: .gitHub)
  }

  /// The slug that docfx makes, see ``docfxID(_:)``; may be empty.
  static func docfx(_ heading: ByteString) -> ByteString {
    slug(HeadingMarkdown.rendered(heading.bytes), keeping: .docfx)
  }
}

// MARK: - The published page

extension HeadingSlug {
  /// The id that docfx gives a heading without an anchor, of its rendered text.
  ///
  /// Letters and digits of any script stay, in lower case, but not combining marks and nothing beyond the Basic
  /// Multilingual Plane (Markdig looks at UTF-16 code units).
  public static func docfxID(_ renderedText: ByteString) -> ByteString {
    let id = slug(renderedText.bytes, keeping: .docfx)
    return id.isEmpty ? "section" : id
  }
}

// MARK: - Characters

extension HeadingSlug {
  /// Which characters of a heading beyond ASCII stay, where some do.
  private enum Alphabet {
    case docfx
    case gitHub

    func keeps(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber:
        return self == .gitHub || scalar.value <= 0xFFFF
      case .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber, .connectorPunctuation:
        return self == .gitHub
      default:
        return false
      }
    }
  }

  private static func slug(_ text: [UInt8], keeping alphabet: Alphabet) -> ByteString {
    var slug: [UInt8] = []
    for scalar in String(decoding: HeadingMarkdown.trimmed(text), as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        if let byte = slugByte(UInt8(scalar.value)) { slug.append(byte) }
      } else if alphabet.keeps(scalar) {
        slug += lowercased(scalar).utf8
      }
    }
    return ByteString(slug)
  }

  private static func asciiSlug(_ text: [UInt8]) -> ByteString {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in HeadingMarkdown.trimmed(text) {
      if let byte = slugByte(byte) { slug.append(byte) }
    }
    return ByteString(slug)
  }

  /// What a character of ASCII is in an anchor, whoever makes it; `nil` if it goes.
  private static func slugByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: " "): UInt8(ascii: "-")
    case UInt8(ascii: "-"), UInt8(ascii: "_"): byte
    default: byte.isLetterASCII || byte.isDigitASCII ? byte.lowercasedASCII : nil
    }
  }

  /// The one lower-case form; a letter whose lower-case form is longer (`İ`) stays.
  private static func lowercased(_ scalar: Unicode.Scalar) -> String {
    let mapping = scalar.properties.lowercaseMapping
    return mapping.unicodeScalars.count == 1 ? mapping : String(Character(scalar))
  }

  /// A name without what some versions of the translation system leave behind: hyphens at the ends, `no-loc`.
  private static func bare(_ name: ByteString) -> ByteString {
    let name = ["opno-loc", "no-loc-text", "no-loc"].reduce(name.bytes) {
      HeadingMarkdown.removing($1, from: $0)
    }
    let hyphen = UInt8(ascii: "-")
    guard let first = name.firstIndex(where: { $0 != hyphen }),
      let last = name.lastIndex(where: { $0 != hyphen })
    else { return "" }
    return ByteString(name[first...last])
  }

  /// A name without a number behind its last hyphen.
  private static func withoutNumber(_ name: [UInt8]) -> ArraySlice<UInt8> {
    guard let last = name.lastIndex(where: { !$0.isDigitASCII }), name[last] == UInt8(ascii: "-"),
      last + 1 < name.count
    else { return name[...] }
    return name[..<last]
  }
}
