import SXSDocument

extension Document {
  /// The indices of the units that miss a side whose id was found, but could not be read: that is reported.
  var unitsOfLostIDs: Set<Int> {
    Set(faults.lazy.filter { $0.kind == .lost }.compactMap(\.unit))
  }

  /// The two sides of a unit, if both follow the grammar of ids and their ids differ.
  func mismatch(in unit: TranslationUnit) -> (target: Segment, source: Segment)? {
    // Of ids of one length that mean the same, none has more zeros in front.
    guard let target = unit.target, let source = unit.source, let id = target.id, let other = source.id,
      id != other || target.idRange.count != source.idRange.count
    else { return nil }
    return (target, source)
  }

  /// Whether no id is as low as an earlier one of its kind, so that none is there twice or out of order.
  ///
  /// That is so in almost every file, and then no rule has to remember the ids.
  var hasAscendingIDs: Bool {
    var sentence: UInt64 = 0
    var paragraph: UInt64 = 0
    for unit in units {
      guard let id = unit.target == nil ? unit.source?.id : unit.target?.id else { return false }
      let key = UInt64(id.prefix) << 32 | UInt64(id.number)
      guard key > (id.isParagraph ? paragraph : sentence) else { return false }
      if id.isParagraph { paragraph = key } else { sentence = key }
    }
    return true
  }

  /// The segment whose id stands for the unit, if the unit's id is not reported for what it is.
  func keySegment(of unit: TranslationUnit) -> (segment: Segment, id: UnitID)? {
    guard let segment = unit.target ?? unit.source, let id = segment.id, mismatch(in: unit) == nil else {
      return nil
    }
    return (segment, id)
  }
}

extension TranslationUnit {
  /// Whether one side only is there, so that the other half of the pair may stand elsewhere.
  var isTorn: Bool { target == nil || source == nil }
}
