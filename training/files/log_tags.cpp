// SPDX-License-Identifier: GPL-3.0-or-later
// Which tags of other programs are well known.
#include "training/api/events.h"
#include "training/api/log_import.h"

#include <array>
#include <set>
#include <string_view>

namespace tessera {
namespace {

/// Lower-case words between separators: "Loss/train_step" -> loss, train, step.
std::vector<std::string> words_of(const std::string& tag) {
    std::vector<std::string> words(1);
    for (const char c : tag) {
        if (std::string_view("/_- .:").find(c) != std::string_view::npos) {
            words.emplace_back();
        } else {
            words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    std::erase(words, std::string());
    return words;
}

std::string split_of(const std::string& word) {
    static const std::set<std::string> train{"train", "training"};
    static const std::set<std::string> validation{"val", "valid", "validation", "eval", "dev"};
    return train.count(word) != 0 ? "train" : validation.count(word) != 0 ? "val" : "";
}

struct Known {
    std::string_view words; ///< what is left of a tag, joined by spaces
    std::string_view kind;
};

/// Keras, PyTorch Lightning, the Hugging Face trainer, the tutorials of PyTorch.
constexpr std::array kKnown{
    Known{"loss", "loss"},
    Known{"accuracy", "top1"},
    Known{"acc", "top1"},
    Known{"acc1", "top1"},
    Known{"acc 1", "top1"},
    Known{"top1", "top1"},
    Known{"top 1", "top1"},
    Known{"top1 accuracy", "top1"},
    Known{"top 1 accuracy", "top1"},
    Known{"accuracy top1", "top1"},
    Known{"categorical accuracy", "top1"},
    Known{"sparse categorical accuracy", "top1"},
    Known{"acc5", "top5"},
    Known{"acc 5", "top5"},
    Known{"top5", "top5"},
    Known{"top 5", "top5"},
    Known{"top5 accuracy", "top5"},
    Known{"top 5 accuracy", "top5"},
    Known{"accuracy top5", "top5"},
    Known{"lr", "lr"},
    Known{"learning rate", "lr"},
    Known{"grad norm", "grad_norm"},
    Known{"gradient norm", "grad_norm"},
};

} // namespace

std::string known_tag(const std::string& tag, const std::string& split) {
    std::string found = split;
    std::string rest;
    for (const std::string& word : words_of(tag)) {
        const std::string named = split_of(word);
        if (!named.empty()) {
            found = named;
        } else if (word != "epoch" && word != "step") {
            rest += (rest.empty() ? "" : " ") + word;
        }
    }
    for (const Known& known : kKnown) {
        if (rest != known.words || found == "test") {
            continue;
        }
        if (known.kind == "lr" || known.kind == "grad_norm") {
            return found == "val" ? "" : std::string(known.kind);
        }
        return std::string(known.kind) + (found == "val" ? "/val" : "/train");
    }
    return {};
}

} // namespace tessera
