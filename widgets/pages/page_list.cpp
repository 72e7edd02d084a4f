// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page_list.h"

#include "widgets/pages/compare_page.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/evaluate_page.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/export_page.h"
#include "widgets/pages/microscope_page.h"
#include "widgets/pages/train_page.h"

#include <QCoreApplication>

namespace tessera {
namespace {

template <typename P>
PageEntry entry(const char* id, const char* title) {
    const QString name = QString::fromLatin1(id);
    return {name, QCoreApplication::translate("PageList", title), name,
            [](AppContext& context) -> Page* { return new P(context); }};
}

} // namespace

std::vector<PageEntry> pageList() {
    return {
        entry<DataPage>("data", QT_TRANSLATE_NOOP("PageList", "Data")),
        entry<ExperimentPage>("experiment", QT_TRANSLATE_NOOP("PageList", "Experiment")),
        entry<TrainPage>("train", QT_TRANSLATE_NOOP("PageList", "Train")),
        entry<ComparePage>("compare", QT_TRANSLATE_NOOP("PageList", "Compare")),
        entry<MicroscopePage>("microscope", QT_TRANSLATE_NOOP("PageList", "Microscope")),
        entry<EvaluatePage>("evaluate", QT_TRANSLATE_NOOP("PageList", "Evaluate")),
        entry<ExportPage>("export", QT_TRANSLATE_NOOP("PageList", "Export")),
    };
}

} // namespace tessera
