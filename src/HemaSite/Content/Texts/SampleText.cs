using HemaSite.Diagnostics;
using HemaSite.Diagnostics.Rules;
using HemaSite.Text;

namespace HemaSite.Content.Texts;

/// <summary>What stands in a new post until its author writes: a summary over the ===, a text under it.</summary>
public static class SampleText
{
    /// <summary>The body of a post in a language; English where we have no words.</summary>
    public static string Body(string language)
    {
        var (summary, text) = Sentences(language);
        return $"\n{summary}\n\n===\n\n{text}\n";
    }

    /// <summary>Complains when a post still holds a sentence that its author was to replace.</summary>
    internal static void Check(SourceText source, int bodyStart, string? language, Complaints complaints)
    {
        var (summary, text) = Sentences(language ?? "");
        var body = source.Content.AsSpan(bodyStart);
        foreach (var sentence in (ReadOnlySpan<string>)[summary, text])
        {
            if (body.IndexOf(sentence, StringComparison.Ordinal) is >= 0 and var at)
            {
                complaints.Add(MarkdownRules.SampleTextLeft.At(source.Span(bodyStart + at, sentence.Length)));
                return;
            }
        }
    }

    private static (string Summary, string Text) Sentences(string language) => language switch
    {
        "kk" => (
            "Мұнда жаңалықты екі-үш сөйлеммен түйіндеңіз: не болды, қашан, қай жерде.",
            "Мұнда жаңалықтың толық мәтінін жазыңыз."),
        "ru" => (
            "Расскажите здесь о новости в двух-трёх предложениях: что произошло, когда и где.",
            "Напишите здесь полный текст новости."),
        _ => (
            "Sum the story up here in two or three sentences: what happened, when and where.",
            "Write the whole story here."),
    };
}
