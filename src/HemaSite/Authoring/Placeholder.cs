namespace HemaSite.Authoring;

/// <summary>What stands in a new post until its author writes: a summary over the ===, a text under it.</summary>
internal static class Placeholder
{
    /// <summary>The body of a post in a language; English where we have no words.</summary>
    public static string Body(string language)
    {
        var (summary, text) = language switch
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
        return $"\n{summary}\n\n===\n\n{text}\n";
    }
}
