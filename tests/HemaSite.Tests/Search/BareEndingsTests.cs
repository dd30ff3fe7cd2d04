using HemaSite.Search;

namespace HemaSite.Tests.Search;

public class BareEndingsTests
{
    [Theory]
    [InlineData("донорга", "донор")]
    [InlineData("донорларга", "донор")]
    [InlineData("наукастарга", "наукас")]
    [InlineData("орталыктын", "орталик")]
    [InlineData("орталыгынын", "орталик")]
    [InlineData("зертханага", "зертхана")]
    [InlineData("кызметкерлеримиздин", "кизметкер")]
    [InlineData("Талгарга", "талгар")]
    [InlineData("мектебинде", "мектеп")]
    [InlineData("барган", "бару")]
    [InlineData("окыган", "оку")]
    [InlineData("шыккан", "шигу")]
    [InlineData("откізілді", "откизу")]
    public void A_word_typed_without_Kazakh_letters_has_its_key_among_others(string word, string key) =>
        Assert.Contains(key, BareEndings.Keys(Folding.Skeleton(Folding.Fold(word))));

    [Fact]
    public void As_little_as_possible_is_cut_off_and_something_is_left()
    {
        Assert.Equal(["наукастарга", "наукастар", "наукас"], BareEndings.Keys("наукастарга"));
        Assert.Equal(["га"], BareEndings.Keys("га"));
        Assert.Equal(["мрга"], BareEndings.Keys("мрга"));
    }
}
