// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/banner.h"
#include "widgets/pages/compare_page.h"

#include <QIcon>
#include <QImage>
#include <QLabel>

#include <array>
#include <set>

namespace tessera::test {

/// Remembers the weights of the last two looks, which are those of A and B.
class LookService : public FakeRunService {
public:
    InspectResult inspect(const std::string& model, const Image& picture, int64_t epoch) override {
        models = {models[1], QString::fromStdString(model)};
        return FakeRunService::inspect(model, picture, epoch);
    }
    std::array<QString, 2> models; ///< read it while nothing is analysed
};
using LookWindow = PageWindowOf<LookService>;

/// A cell of a gallery whose picture is not there.
inline bool isGrey(const QIcon& icon) {
    const QImage image = icon.pixmap(64).toImage();
    QImage flat = image;
    flat.fill(image.pixelColor(0, 0));
    return image == flat;
}

/// Two variants of two seeds each.
inline void writeTwoGroups(const std::filesystem::path& workspace) {
    // Of 20 images A has 10 and 11 right, B 16 and 17.
    std::set<std::size_t> wrong{0, 1, 2, 3, 4, 5, 6, 7, 8};
    FinishedRun a{"a2", "demo_vanilla", "g", 2, wrong};
    write_finished_run(workspace, a);
    wrong.insert(9);
    write_finished_run(workspace, {"a1", "demo_vanilla", "g", 1, wrong});
    FinishedRun b{"b1", "demo_spt_lsa", "g", 1, {0, 1, 2, 19}, 20};
    b.validation[0] = 0.5;
    write_finished_run(workspace, b);
    b.name = "b2";
    b.seed = 2;
    b.wrong = {0, 1, 19};
    write_finished_run(workspace, b);
}

/// What a side may be, by its name.
inline CompareChoice choiceNamed(const LookWindow& window, const QString& name) {
    for (const CompareChoice& choice : compareChoices(window.library.runs())) {
        if (choice.name == name) {
            return choice;
        }
    }
    return {};
}

/// The second line of the verdict.
inline QString verdictDetail(const ComparePage& page) {
    return page.findChild<Banner*>()->findChild<QLabel*>(QStringLiteral("bannerDetail"))->text();
}

} // namespace tessera::test
