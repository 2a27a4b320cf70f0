/// A span tag and what it is to the format.
struct WovenSpan {
  /// What the tag is to the format.
  enum Role {
    /// The start of a translation.
    case target
    /// The start of what was translated.
    case source
    /// The start of the span around a source.
    case lookup
    /// The start of a span that the format knows nothing of.
    case other
    /// The end of a span of any kind.
    case end
  }

  /// What the tag is to the format.
  let role: Role
  /// The tag.
  let tag: SourceRange
  /// The value of the id attribute; for a lookup or other span, that of the class attribute, if there is one.
  var value: SourceRange?
  /// The name of the id attribute, if it is misspelt.
  var misspeltName: SourceRange?

  /// Reads a tag; `isInLookup` says whether a lookup span opened right before it.
  // No initializer, which would retain the attributes and the text for each tag.
  static func read(
    _ tag: Tag, _ attributes: ContiguousArray<TagAttribute>, _ text: ContiguousArray<UInt8>, isInLookup: Bool
  ) -> WovenSpan {
    guard tag.kind == .start else { return WovenSpan(role: .end, tag: tag.range) }
    var classValue: SourceRange?
    for index in tag.attributes {
      let attribute = attributes[index]
      switch attribute.name {
      case .targetID: return WovenSpan(role: .target, tag: tag.range, value: attribute.valueRange)
      case .sourceID: return WovenSpan(role: .source, tag: tag.range, value: attribute.valueRange)
      case .class: classValue = classValue ?? attribute.valueRange
      default: continue
      }
    }
    for index in tag.attributes {
      let attribute = attributes[index]
      if let name = attribute.nameRange,
        let role = role(meantBy: text[name.start..<name.end], isInLookup),
        UnitID(text, attribute.valueRange) != nil
      {
        return WovenSpan(role: role, tag: tag.range, value: attribute.valueRange, misspeltName: name)
      }
    }
    let isLookup = classValue.map { $0.count == 10 && text.holds("sxs-lookup", at: $0.start) } ?? false
    return WovenSpan(role: isLookup ? .lookup : .other, tag: tag.range, value: classValue)
  }

  /// The role that an attribute name was perhaps meant to give.
  private static func role(meantBy name: ArraySlice<UInt8>, _ isInLookup: Bool) -> Role? {
    guard (8...14).contains(name.count) else { return nil }
    let name = name.map(\.lowercasedASCII)
    let target = EditDistance.between(name, "data-ttu-id".utf8)
    let source = EditDistance.between(name, "data-stu-id".utf8)
    guard min(target, source) <= 2 else { return nil }
    if target == source { return isInLookup ? .source : .target }
    return target < source ? .target : .source
  }
}
