/// Something in the tags of the units that is not as it must be.
public struct WeaveFault: Sendable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// The target's span has no end tag before its source begins.
    case unclosedTarget
    /// The source's span, or the lookup span around it, has no end tag.
    case unclosedSource
    /// The span between target and source has a class other than `sxs-lookup`.
    case misspeltClass
    /// An attribute that is almost `data-ttu-id` or `data-stu-id`; the right name is given.
    case misspeltAttribute(expected: String)
    /// The lookup span around the source is not there.
    case missingLookup
    /// Text stands between the target and the lookup span.
    case textBetween
    /// Text stands between the source's span and the end of the lookup span around it.
    case textBehindSource
    /// A span with an id stands inside the target or the source.
    case nestedSpan
    /// A `</span>` stands inside the sentence.
    case strayEndTag
    /// A `</span>` stands behind a pair and closes nothing.
    case surplusEndTag
    /// Quotes in a run of tags were escaped as `&quot;`: so many tags, and these quotes.
    case escapedQuotes(tags: Int, quotes: [SourceRange])
    /// A tag nested more than ``Document/maximumNesting`` deep, or with more attributes than that.
    case tooDeep
    /// What a library gave up on, for want of memory or by a limit of its own.
    case unparsed
    /// An id attribute that no unit accounts for.
    case lost
    /// An HTML comment that is never closed and hides the ids behind it.
    case unclosedComment(hidden: Int)
    /// A code fence that is never closed and makes code of the ids behind it.
    case unclosedFence(hidden: Int)
  }

  /// What is wrong.
  public let kind: Kind

  /// The bytes that are wrong.
  public let range: SourceRange

  /// The index of the unit in ``Document/units`` that the fault belongs to, if there is one.
  public let unit: Int?
}

extension WeaveFault.Kind {
  /// Why nobody knows what stands there, in words that stand behind a path; `nil` if all that stands there was read.
  var unreadReason: String? {
    switch self {
    case .tooDeep: "tags nest too deep, or one is too large"
    case .unparsed: "a parser gave up on it"
    case .lost: "an id belongs to no pair that could be read"
    case .unclosedFence: "a code fence that is never closed hides pairs"
    case .unclosedComment: "a comment that is never closed hides pairs"
    case .unclosedTarget, .unclosedSource, .misspeltClass, .misspeltAttribute, .missingLookup, .textBetween,
      .textBehindSource, .nestedSpan, .strayEndTag, .surplusEndTag, .escapedQuotes:
      nil
    }
  }
}
