// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/panel.h"
#include "widgets/pages/data_inputs.h"
#include "widgets/session/app_context.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace tessera {

class ExperimentDraft;
class FormSection;
class ThumbnailStrip;

/// The picture that the panels of the Data page look at.
struct ChosenPicture {
    Image image;
    std::string name;
    bool training = false; ///< lies in the training part of the files
};

/// Draws of one picture: with the experiment's settings, which can be edited here, or exactly what
/// the network of a run saw from an epoch on. The loader's own draws, reached by (seed, epoch,
/// place).
class AugmentationPanel : public Panel {
    Q_OBJECT
public:
    AugmentationPanel(AppContext& context, QWidget* parent = nullptr);

    void setDraft(ExperimentDraft* draft);
    void setData(std::shared_ptr<DataInputs> inputs, const QString& path);
    void setPicture(const ChosenPicture& picture);
    /// Of the data as they are now; a run that began with others is marked.
    void setFingerprint(const QString& fingerprint);
    InputSource source() const;

signals:
    void sourceChanged();

private:
    QWidget* createControls();
    void createSettings();
    void refreshSettings();
    void fillSources();
    void onSource();
    void redraw();
    void present(const DrawnPicture& drawn);

    AppContext& m_app;
    ExperimentDraft* m_draft = nullptr;
    std::shared_ptr<DataInputs> m_inputs;
    QString m_path;
    QString m_fingerprint;
    ChosenPicture m_picture;
    QComboBox* m_source;
    QSpinBox* m_draws;
    QSpinBox* m_seed;
    QSpinBox* m_epoch;
    FormSection* m_settings;
    ThumbnailStrip* m_strip;
    QLabel* m_note;
    bool m_seedTyped = false;
};

/// "+3.4°, flipped", "zoom −7, +4 %", "moved 2, −1 px": the parts that are switched on.
QStringList drawText(const AugmentDraw& draw, const AugmentConfig& augment);

} // namespace tessera
