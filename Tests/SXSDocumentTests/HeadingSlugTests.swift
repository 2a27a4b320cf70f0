import SXSDocument
import Testing

@Suite struct HeadingSlugTests {
  @Test(arguments: [
    ("Add a customer", "add-a-customer"),
    // Ends and runs.
    ("Buy - or  rent", "buy---or--rent"),
    ("  Setup ## ", "setup"),
    ("Learn C#", "learn-c"),
    ("-- Flags --", "---flags---"),
    ("...and more", "and-more"),
    ("2. Step_two", "2-step_two"),
    // Characters that go, without a trace.
    ("Café “au lait” – 100 %", "caf-au-lait--100-"),
    ("À la carte", "-la-carte"),
    ("What's new, in `Setup.exe`?", "whats-new-in-setupexe"),
    ("**Bold** and \\*plain\\*", "bold-and-plain"),
    ("Hard\u{A0}blank", "hardblank"),
    // Author anchors go with their text.
    (#"<a name="add-it"></a>Add it"#, "add-it"),
    (#"<a name="x"></a> <a id="9"></a> Add it <A NAME='b'></A>"#, "add-it"),
    (#"<a name="x">Add it</a>"#, ""),
    (#"<a name="x"/>Add it"#, "add-it"),
    (#"<a name="x">Add it"#, "a-namexadd-it"),
    // Links and inclusions leave their text.
    ("Use [the tool](../tool.md#x) and [more][ref]", "use-the-tool-and-more"),
    ("![Lock](media/lock.png) Locked", "lock-locked"),
    ("[![Lock](m/a.png)](m/b.png)", "lockmbpng"),
    ("[Not a link] (here)", "not-a-link-here"),
    ("Open [!INCLUDE [product](../includes/product.md)] now", "open-product-now"),
    ("Open [!include[product](../includes/product.md)]", "open-product"),
    // Nothing else is known of Markdown and HTML.
    ("Ruler &amp; Grid", "ruler-amp-grid"),
    ("&#42;Star", "42star"),
    ("Videos<br/>", "videosbr"),
    ("List\\<T>", "listt"),
    ("", ""),
    ("標準", ""),
  ])
  func `makes the translation system's anchor`(_ heading: ByteString, _ slug: ByteString) {
    #expect(HeadingSlug.generated(heading) == slug)
  }

  @Test(arguments: [
    ("videos", "Videos<br/>"),
    ("list", "List<T>"),
    ("usage-notes", #"<a name="A">Usage notes</a>"#),
    ("use-the-toolurlmd", "Use [the tool](url.md)"),
    ("use-mytoolurlmd", "Use [my_tool](url.md)"),
    ("use-my_toolurlmd", "Use [my_tool](url.md)"),
    ("the-declspec", "The __declspec"),
    ("1---sign-up", "1.\tSign up"),
    ("1sign-up", "1.\tSign up"),
    ("the-type-range", #"The type :::no-loc text="Range":::"#),
    ("the-type-range", ":::no-loc(The type)::: Range"),
    ("the-no-loctype-range", "The type Range"),
    ("the-no-loc-texttype-range", "The type Range"),
    ("ruler--grid", "Ruler &amp; Grid"),
    ("star", "&#42;Star"),
    ("lock", "[![Lock](m/a.png)](m/b.png)"),
    ("café", "Café"),
    ("ⅳ-ways", "Ⅳ ways"),
    ("-ways", "Ⅳ ways"),
    ("next-steps-1", "Next steps"),
    ("flags", "-- Flags --"),
  ])
  func `accepts the anchors of other makers`(_ name: ByteString, _ heading: ByteString) {
    #expect(HeadingSlug.accepts(name, for: heading))
  }

  @Test(arguments: [
    ("ajouter-un-client", "Add a customer"),
    ("add-customer", "Add a customer"),
    ("Add-a-customer", "Add a customer"),
    ("add-a-customer-renamed", "Add a customer"),
    ("step-2", "Step 3"),
    ("", "Add a customer"),
    ("1", "Add a customer"),
  ])
  func `refuses every other anchor`(_ name: ByteString, _ heading: ByteString) {
    #expect(!HeadingSlug.accepts(name, for: heading))
  }

  @Test func `refuses a number where none is allowed`() {
    #expect(!HeadingSlug.accepts("next-steps-1", for: "Next steps", isNumbered: false))
    #expect(HeadingSlug.accepts("next-steps", for: "Next steps", isNumbered: false))
  }

  @Test(arguments: [
    ("Étapes suivantes", "étapes-suivantes"),
    ("Добавление клиента: шаг 2", "добавление-клиента-шаг-2"),
    ("顧客の追加", "顧客の追加"),
    // Combining marks and what lies beyond the Basic Multilingual Plane go.
    ("e\u{301}tape", "etape"),
    ("हिन्दी", "हनद"),
    ("😀 𝐀b", "-b"),
    ("İzin", "İzin"),
    ("snake_case - kebab", "snake_case---kebab"),
    ("", "section"),
    ("!?", "section"),
  ])
  func `makes the id that docfx gives a heading without an anchor`(_ text: ByteString, _ id: ByteString) {
    #expect(HeadingSlug.docfxID(text) == id)
  }
}
