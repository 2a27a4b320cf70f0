"""A made-up localized repository, the same in every run: what the instructions are counted on."""

import random

LANGUAGES = {
    "fr-FR": "le la une des pour avec dans sur client compte partenaire facture service vous pouvez ouvrez ajoutez "
    "choisissez page rôle accès données modèle été déjà référence fenêtre paramètre valeur étape créer vérifier",
    "ru-RU": "это для или при чтобы можно клиент учетная запись партнер счет служба откройте добавьте выберите страница "
    "роль доступ данные модель окно параметр значение шаг создать проверить новый общий список отчет",
    "ja-JP": "アカウント 顧客 請求書 サービス を開き ページ で 役割 アクセス データ を選択 します モデル 設定 値 手順 作成 確認 一覧 "
    "レポート 参照 ウィンドウ 新しい 共有 管理者 場合 次の 追加 できます",
    "he-IL": "לקוח חשבון שותף חשבונית שירות פתח הוסף בחר דף תפקיד גישה נתונים מודל חלון פרמטר ערך שלב צור בדוק חדש "
    "משותף רשימה דוח כדי עם של על או אם",
}
ENGLISH = (
    "the a an for with in on customer account partner invoice service you can open add choose page role access data "
    "model window setting value step create check new shared list report reference manager when next details"
)


class Writer:
    """Writes the pages of one language."""

    def __init__(self, locale, seed):
        self.locale = locale
        self.random = random.Random(f"{locale}-{seed}")
        self.target = LANGUAGES[locale].split()
        self.source = ENGLISH.split()
        self.number = 100
        self.prefix = f"{self.random.randrange(16 ** 5):05x}"

    def sentence(self, extra=None):
        """A target and a source that say as much, with what has to be in both."""
        glue = "" if self.locale == "ja-JP" else " "
        count = self.random.randint(4, 18)
        target = [self.random.choice(self.target) for _ in range(count)]
        source = [self.random.choice(self.source) for _ in range(count + 2)]
        for word in range(1, count):
            # A word that stands twice in a row is a finding.
            if target[word] == target[word - 1]:
                target[word] = "—"
        if extra:
            target[count // 2], source[count // 2] = f" {extra} ", extra
        end = self.random.choice(".:") if self.random.random() < 0.9 else ""
        return (glue.join(target).replace("  ", " ") + end, " ".join(source).capitalize() + end)

    def pair(self, target, source):
        self.number += 1
        unit = f"{self.prefix}-{self.number}"
        return (
            f'<span data-ttu-id="{unit}">{target}</span><span class="sxs-lookup">'
            f'<span data-stu-id="{unit}">{source}</span></span>')

    def unit(self, markup=0.25):
        extra = None
        if self.random.random() < markup:
            name = self.random.choice(self.source)
            extra = self.random.choice(
                [f"`{name}-{self.number}`", f"[{name}](page-{self.random.randrange(8)}.md)", f"**{name}**",
                 f"[{name}](https://learn.example/{name}/{self.number})", f"{self.random.randrange(2, 90)}"])
        return self.pair(*self.sentence(extra))

    def heading(self, level):
        target, source = self.sentence()
        source = " ".join(source.rstrip(".:").split()[:5])
        slug = source.lower().replace(" ", "-")
        return f'{"#" * level} <a name="{slug}"></a>{self.pair(target.rstrip(".:"), source)}'

    def paragraph(self):
        return " ".join(self.unit() for _ in range(self.random.randint(1, 4)))

    def bullets(self):
        return "\n".join(f"- {self.unit()}" for _ in range(self.random.randint(2, 6)))

    def table(self):
        rows = [[self.unit(0) for _ in range(3)] for _ in range(self.random.randint(2, 6))]
        return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], ["---"] * 3, *rows[1:]])

    def code(self):
        return "1. " + self.unit() + "\n\n    ```json\n    { \"id\": 12, \"name\": \"a\" }\n    ```\n\n    " + self.unit()

    def note(self):
        return "> [!NOTE]\n> " + self.paragraph()

    def page(self):
        parts = [
            "---", f"title: {self.sentence()[0].rstrip('.:').replace(':', '')}", "ms.date: 05/06/2020",
            "author: someone", "ms.topic: article", f"ms.openlocfilehash: {self.random.randrange(16 ** 40):040x}",
            f"ms.sourcegitcommit: {self.random.randrange(16 ** 40):040x}", "ms.translationtype: MT",
            f"ms.contentlocale: {self.locale}", "ms.lasthandoff: 06/07/2020",
            f'ms.locfileid: "{self.random.randrange(10 ** 8)}"', "---"]
        blocks = [self.heading(1), self.paragraph()]
        for _ in range(self.random.randint(3, 6)):
            blocks.append(self.heading(2))
            for _ in range(self.random.randint(2, 6)):
                blocks.append(
                    self.random.choice([self.paragraph, self.paragraph, self.bullets, self.table, self.code, self.note])())
        return "\n".join(parts) + "\n" + "\n\n".join(blocks) + "\n"


def write(folder, pages=8):
    """Writes the repositories below a folder; returns the number of bytes."""
    size = 0
    for locale in LANGUAGES:
        root = folder / f"docs.{locale.lower()}"
        root.mkdir(parents=True)
        for number in range(pages):
            text = Writer(locale, number).page().encode()
            (root / f"page-{number}.md").write_bytes(text)
            size += len(text)
    return size
