// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/model_view_panel.h"

#include "widgets/components/icon_button.h"
#include "widgets/images/picture.h"
#include "widgets/pages/microscope_data.h"
#include "widgets/pages/patch_preview.h"

#include <QVBoxLayout>

namespace tessera {
ModelViewPanel::ModelViewPanel(Theme& theme, QWidget* parent)
    : Panel(tr("What the models see"), parent), m_preview(new PatchPreview(theme, this)) {
    auto* back =
        new IconButton(QStringLiteral("chevron-left"), tr("Previous picture"), theme, this);
    auto* next = new IconButton(QStringLiteral("chevron-right"), tr("Next picture"), theme, this);
    addHeaderWidget(back);
    addHeaderWidget(next);
    content()->addWidget(m_preview);
    connect(back, &QToolButton::clicked, this, [this] { emit pictureRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit pictureRequested(1); });
}

void ModelViewPanel::setMessage(const QString& message) {
    setSubtitle({});
    m_preview->setMessage(message);
}

void ModelViewPanel::setViews(std::shared_ptr<const InspectResult> a,
                              std::shared_ptr<const InspectResult> b, const QString& pictureName) {
    setSubtitle(pictureName);
    PatchPreview::Content content;
    content.picture = toQImage(a->input);
    content.grid = a->grid;
    const auto words = [](const InspectResult& view) {
        return tr("%1 × %1 patches of %2\u00a0px").arg(view.grid).arg(view.patch);
    };
    if (!b || (a->grid == b->grid && a->patch == b->patch)) {
        content.gridCaption = b ? tr("A and B: %1, one token each").arg(words(*a))
                                : tr("%1, one token each").arg(words(*a));
    } else {
        content.gridCaption = tr("A: %1. B: %2.").arg(words(*a), words(*b));
    }
    // The side that sees more than the picture itself is the one worth showing.
    const bool useB = b && b->copies.size() > a->copies.size();
    const InspectResult& shown = useB ? *b : *a;
    for (std::size_t i = 0; i < shown.copies.size(); ++i) {
        content.copies.push_back(toQImage(shown.copies[i]));
        content.copyNames += copyName(shown.copy_names[i]);
    }
    const QString side = !b ? QString() : useB ? tr("B: ") : tr("A: ");
    content.copyCaption = shown.copies.size() > 1 ? side + tr("%n image(s), shifted by %1 px",
                                                              nullptr, int(shown.copies.size()))
                                                               .arg(shown.shift)
                                                  : tr("Plain patches: only the picture itself");
    m_preview->setContent(std::move(content));
}

} // namespace tessera
