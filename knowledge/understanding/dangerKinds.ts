import { normalise, wordsOf } from '../language/fold.ts';
import { besideHarmless } from './danger.ts';
import { canBe, type MarkedWord, markedWord } from './markedWord.ts';
import type { Word } from './words.ts';

/** Words of danger by what they have in common, in either language; marks are written and need not be typed. Alone they decide nothing: a hint to the classifier. */
const KINDS = {
  dying: `muốn chết|chết cho rồi|chết quách|chết luôn cho|chết đi cho|chết cho xong|chết cho vừa lòng|chết chung|chết cùng|chết cả hai|chết hết cả|tự tử|tự sát|tự vẫn|tự vận|tự kết liễu|kết liễu|kết thúc tất cả|kết thúc đời|quyên sinh|
    không muốn sống|không thiết sống|không còn muốn sống|hổng muốn sống|chán sống|hết muốn sống|sống không nổi|sống hết nổi|sống làm gì|sống chi nữa|sống để làm gì|không còn lý do|không còn ý nghĩa|muốn biến mất|nên biến mất|
    ước biến mất|muốn tan biến|muốn ngủ mãi|ngủ luôn|ngủ một giấc|đừng thức dậy|không thức dậy|dứt cho nhẹ|dứt cho xong|buông xuôi|buông bỏ|muốn buông|muốn dừng lại|giải thoát|đi chết|tìm cái chết|nghĩ tới cái chết|làm chuyện dại|
    làm điều dại|nghĩ dại|nghĩ quẩn|dại dột|đi cho nhẹ|mẹ con cùng đi|cả nhà cùng đi|cả nhà đi chung|bốn người đi chung|mẹ con đi chung|dắt nhau đi chết|ẵm con nhảy|ôm con nhảy|không còn trên đời|không có mặt trên đời|
    hết muốn thở|want to die|wants to die|wanna die|ready to die|rather be dead|wish i was dead|wish i were dead|kill myself|killing myself|kill himself|kill herself|kill themselves|kms|suicide|suicidal|end my life|ending my life|
    end it|end it all|ending it|end things|take my own life|take his own life|take her own life|not be alive|don t want to live|dont want to live|do not want to live|no reason to live|no point in living|tired of living|
    tired of life|want it to stop|make it stop|not be around|be around after|be here tomorrow|be here anymore|want to be here|disappear forever|want to disappear|unalive|off myself|top myself|finish myself|do myself in|self harm|
    hurt myself|harm myself|chắc chết thôi|chết thôi|chết êm|chết không đau|ra đi nhẹ nhàng|ra đi thanh thản|đi sớm|muốn theo ổng|muốn theo bả|đi theo ba|đi theo má|đi theo mẹ|đi theo chồng|đi theo con|theo con|đi với con|
    gặp lại ngoại|gặp lại mẹ|gặp lại ba|gặp lại con|đi chung một lượt|cùng đi một lượt|chọn ngày rồi|quyết ngày|quyết rồi|yên tâm nhắm mắt|nhắm mắt luôn|ngày cuối|đêm cuối|bữa cuối|không có ngày mai|không định sống|
    không định ở lại|không định thấy|không sống qua|không qua nổi|không phiền ai|không làm phiền|khỏi phiền|khỏi ai phải nuôi|không muốn làm khổ|chưa từng sinh ra|đừng sinh ra|ước con chưa|tới đây là hết|kiếp này coi như|
    nghỉ chơi với đời|khỏi luyến tiếc|không luyến tiếc|tự nguyện ra đi|chuyện kết thúc|muốn kết thúc|muốn nghỉ hẳn|ngày giỗ của|tông đại|đâm đại|lao xe xuống|lao xe vào|cục nợ|không có tôi cả nhà|không có em mọi người|
    không có con ba mẹ|làm liều|không còn việc gì ở đời|hết thuốc chữa|không đáng sống|sống chi cho khổ|sống như chết|thà chết|mong chết|cầu cho chết|xin được chết|hết chịu nổi cuộc đời|bỏ cuộc sống|rời bỏ|assisted death|
    euthanasia|one more day|no more tomorrow|see the weekend|survive this weekend|survive the night|leaving for good|leave for good|never bother anyone|bother anyone again|if i die|die before|before i die|steer into|steering into|
    into the truck|into traffic|a wall on purpose|it all to stop|never been born|wasn t born|join my husband|join him|be with him again|decided not to be|won t be anyone|let go of life|no future for me|stop existing|fade away|
    sleep and never|go to sleep forever|my plan is|made up my mind to go|tonight is the night|over by morning|it ll be over`,
  means: `uống hết thuốc|hết vỉ|cả vỉ|nguyên vỉ|mấy vỉ|nắm thuốc|vốc thuốc|cả lọ|lọ thuốc|hết lọ|thuốc ngủ|quá liều|gom thuốc|để dành thuốc|gom đủ thuốc|gom được|seduxen|rotunda|panadol|thuốc an thần|thuốc rầy|thuốc sâu|thuốc trừ sâu|
    thuốc cỏ|thuốc diệt cỏ|paraquat|thuốc chuột|bả chuột|lá ngón|xyanua|sợi dây thừng|dây thừng|dây dù|thòng lọng|treo cổ|thắt cổ|rạch tay|cắt tay|cứa tay|cắt cổ tay|cắt mạch|rạch cổ tay|lưỡi lam|dao lam|đốt than|
    tưới xăng lên người|đổ xăng lên người|tự thiêu|tự đốt|châm lửa đốt mình|nhảy lầu|nhảy cầu|nhảy sông|nhảy xuống|nhảy từ|gieo mình|lao đầu vào|lao ra đường|lao vào xe|đâm đầu vào|overdose|overdosed|sleeping pills|took pills|
    many pill|many pills|bottle of pills|all the pills|whole box of|whole bottle|tablets|paracetamol|valium|rope|noose|razor blade|slit|cut my wrist|cut my wrists|cut herself|cut himself|cutting myself|jump off|jump from|i jump|
    gonna jump|going to jump|charcoal|hang myself|hanging|drown myself|shoot myself|sợi dây|mua dây|dây rồi|dây lên xà|buộc dây|lên quạt trần|xà nhà|cây để treo|than đỏ|bếp than|mở bếp than|mua than|mua sẵn than|đóng kín cửa|
    đóng kín hết|bịt kín cửa|mở ga|mở gas|mở hết gas|mở van gas|đủ liều|gom đủ liều|uống một bụng|thuốc để sẵn|chuẩn bị thuốc|uống thuốc rồi|uống rồi|chỉ còn cái cầu|chỉ còn sông|xuống sông|ra sông|ra cầu|lên cầu|lên sân thượng|
    cầm dao lam|kề dao vào cổ mình|đập đầu vào tường|nhịn ăn cho chết|bỏ ăn|engine running|car running in the garage|running in the garage|garage door shut|door taped|window sealed|sealed the windows|glass to my|blade to my|
    rope out|got the rope|od d|od|needle in|saving up my|saving my pills|stash of pills|the lot|go to the river|to the river|middle of the bridge|off the bridge|gun in his mouth|gun to my head|gun to his head|plastic bag over|
    starve myself`,
  farewell: `tạm biệt mọi người|tạm biệt cả nhà|tạm biệt ba má|tạm biệt ba mẹ|vĩnh biệt|từ biệt|lời cuối|lần cuối|tin nhắn cuối|thư tuyệt mệnh|thư để lại|viết thư sẵn|lá thư|con xin lỗi ba mẹ|xin lỗi ba má|xin lỗi mọi người|xin lỗi cả nhà|
    xin lỗi vì tất cả|em đi trước|con đi trước|kiếp sau|đi thật xa|đi xa lắm|xa thật xa|không về nữa|không trở lại|không quay về|đi luôn|đừng tìm|đừng nói với ai|đừng kể ai|dặn dò|gửi con lại|gửi lại con|nhờ nuôi giùm|
    lo cho bé là em đi được|không vướng bận|sau khi tôi đi|sau khi em đi|khi tôi không còn|khi em không còn|tài sản để lại|chia đồ|cho hết đồ|mật khẩu để lại|goodbye note|goodbye message|say good bye|said goodbye|goodbye everyone|
    goodbye forever|farewell|suicide note|left a note|last message|my last|forgive me|sorry for everything|take care of my kids|take care of my dog|after i m gone|when i m gone|once i m gone|gave away|giving away|
    everything lined up|all lined up|put my affairs|affairs in order|won t need|cảm ơn vì tất cả|cám ơn vì tất cả|chia hết đồ|cho hết quần áo|lo giùm con|nuôi giùm con|chăm giùm|để giấy tờ trên bàn|giấy trên bàn|nhẫn cưới|
    nhẹ lòng|dọn phòng sạch|trả hết nợ rồi|thu xếp xong|thu xếp hậu sự|lo hậu sự cho mình|câu xin lỗi|báo tử giùm|má đừng buồn|mẹ đừng buồn|ba đừng buồn|mọi người đừng buồn|ráng sống tốt|sống tốt nha|ở lại mạnh khỏe|hẹn kiếp sau|
    hỏa táng mình|hỏa táng cho mình|thiêu mình|lo đám ma cho mình|viết di chúc gấp|chờ con ngủ|đợi nó ngủ|thank you for everything|thanks for everything|love you mum sorry|sorry for being|look after the kids|look after my|
    feed my cat|fed the cat|fed the dog|who gets my|my ashes|my own funeral|everyone s letters|wrote letters|password for my bank|will certified by|don t expect me|not to expect`,
  despair: `tuyệt vọng|bế tắc|hết đường|đường cùng|cùng đường|trầm cảm|vô dụng|gánh nặng|thừa thãi|không ai cần|không ai thương|không ai ngó|không ai quan tâm|không ai nhớ|không ai hiểu|mệt lắm rồi|mệt mỏi quá|kiệt sức|hết sức rồi|
    hết sức chịu|chịu hết nổi|chịu không nổi|không chịu nổi|vỡ nợ|nợ ngập đầu|nợ nần|bài bạc thua|thua hết|vợ bỏ|chồng bỏ|người yêu bỏ|bị bỏ rơi|bị tẩy chay|cô đơn|một mình|đau quá|ung thư|cho khỏe|đỡ khổ|hết khổ|hết đau|hết nợ|
    trống rỗng|khóc hoài|khóc suốt|mất ngủ|hopeless|worthless|useless to everyone|burden|nobody cares|no one cares|no one will miss|nobody would miss|can t go on|can t do this anymore|can t take it|can t take this|can t cope|
    at the end of my rope|lost everything|lost job|no money|really low|depressed|depression|alone|all alone|numb|crying|empty inside`,
  height: `sân thượng|lan can|ban công|thành cầu|trên cầu|mép cầu|lan can cầu|tầng thượng|nóc nhà|nóc chung cư|cửa sổ tầng|đường ray|mép nước|bờ sông|bờ kênh|cầu phú mỹ|cầu sài gòn|cầu bình lợi|cầu bình triệu|rooftop|on the roof|on roof|
    ledge|railing|on the bridge|balcony|window sill|train tracks|edge of`,
  hitting: `cũng đánh|là đánh|rồi đánh|đòi đánh|say là|say cũng|ông ấy say|anh ấy say|ổng say|ảnh say|đánh tôi|đánh em|đánh tui|đánh con|đánh vợ|đánh mẹ|đánh má|đánh bà|đánh ông|đánh chị|đánh nó|đánh bé|đánh cháu|đánh tao|đánh mấy|bị đánh|đánh đập|đánh lộn|đánh nhau|đánh hội đồng|đánh dã man|đánh bầm|đánh gãy|đánh chết|oánh|
    uýnh|quánh|đập đầu|đấm|đấm vào mặt|đấm vô|tát|tát vào mặt|tát túi bụi|đá vào bụng|đá vô bụng|đạp vào bụng|đạp vô bụng|đạp|lôi đầu|nắm đầu|nắm tóc|lôi tóc|giật tóc|xô té|xô ngã|đẩy té|đẩy ngã|quăng đồ|ném đồ|đập đồ|đập phá|
    phang|quất|vụt|đòn roi|dây nịt|thắt lưng|roi điện|chổi|bạo hành|bạo lực|vũ phu|hành hạ|ngược đãi|hành hung|tra tấn|nổi điên|nổi khùng|lên cơn|say rượu|xỉn vô|nhậu về|nhậu xỉn|dí bàn ủi|châm thuốc|dí thuốc|tạt nước sôi|
    hất nước sôi|lấy dép đánh|lấy cây|lấy ghế|đánh vô mặt|đánh vào mặt|trùm đầu|quẳng|bẻ tay|vặn tay|cắn|hit me|hits me|hitting|hit my|beat me|beats me|beating|beaten|punched|punches|punch|kicked|kicking|kicks me|slapped|slaps|
    slap|shoved|shoves|pushed me|pushes me|threw me|throws things|smashing things|broke my|broke her|broke his|with a belt|with belt|iron stick|hit with|abuse|abusive|abused|domestic violence|violent|violence|assault|assaulted|
    beat up|beating her|bashing|drags me|grabbed me|grabs me|pulled my hair|rough with|lột đồ|đánh ghen|bạo lực gia đình|bạo lực học đường|xỉn về|nhậu say|lật bàn|đập bàn|đập chén|đập tivi|đập điện thoại|quăng con|bắt quỳ|cho quỳ|
    bị bắt quỳ|đá vô người|đạp xuống|lôi xềnh xệch|kéo lê|đánh bằng|đánh tiếp|đánh hoài|hay đánh|lại đánh|nó đánh|ổng đánh|ảnh đánh|ba đánh|má đánh|chồng đánh|vợ đánh|con đánh|cô giáo đánh|thầy đánh|nó tát|trùm bao|chích điện|
    bắt liếm|bắt uống|bắt ăn phân|mắng chửi đánh|gây lộn|đập lộn|cãi nhau lớn|ẩu đả|xô xát|loạn đả|hỗn chiến|drunk|broke plates|breaks things|throws plates|threw hot|boiling water|with a hammer|with a stick|with a bat|
    with a cable|with his fists|fist|fists|spits on me|pulls my hair|twisted my arm|burned me with|put out cigarettes|kneel|hurts me|hurting me|hurt me|hurts my|lays hands|black and blue|scared to go home`,
  marksLeft: `bầm tím|bầm mặt|bầm con mắt|bầm mắt|bầm người|bầm hết|sưng mặt|sưng vù|gãy tay|gãy chân|gãy xương|gãy sườn|gãy mũi|gãy răng|chảy máu mũi|chảy máu miệng|chảy máu đầu|u đầu|vết thương|vết bầm|vết roi|dấu tay|lằn roi|sụt ký|
    sụt mấy ký|da bọc xương|đầy thương tích|thương tích|lở loét|bruise|bruises|bruised|black eye|broken ribs|my ribs|broken nose|broken arm|swollen|marks on|cigarette burns|cuts on|scars|burn marks|marks on her|marks all over|
    belt marks|scars on|đầy sẹo|người đầy sẹo|lằn đỏ|vết lằn|vết cắt|ốm nhách|ốm trơ xương|mắt sưng|môi dập|rách đầu|rách môi|chảy máu tai|dấu răng|tím bầm|bầm giập`,
  blade: `con dao|cầm dao|cây dao|dao phay|dao rựa|dao bầu|dao thái lan|dao găm|vác dao|xách dao|kề dao|mã tấu|cây rựa|xách rựa|cầm rựa|lưỡi hái|cái búa|cây búa|cầm búa|rìu|cây kéo|cái kéo|cầm kéo|tuốc nơ vít|gậy sắt|ống sắt|ống tuýp|
    cây sắt|cây gậy|gậy bóng chày|mảnh chai|chai bia|cây rượt|cầm cây|vác cây|gạch|hung khí|vũ khí|khẩu súng|cây súng|cầm súng|dí súng|rút súng|súng hoa cải|súng tự chế|viên đạn|lựu đạn|thuốc nổ|quả bom|mìn|gài mìn|gài bom|chém|
    đâm|bị chém|bị đâm|chém tôi|chém em|chém nhau|đâm nhau|nhát dao|chém hai nhát|bổ đôi|bổ vào đầu|bổ vô đầu|cắt cổ|cắt gân|chặt tay|lụi|xiên|knife|knives|machete|machetes|axe|hammer|iron bar|metal bar|baseball bat|broken bottle|
    gun|guns|pistol|rifle|shotgun|gunshot|gunshots|shooting|shot|bomb|grenade|explosives|stabbed|stabbing|stab|slashed|weapon|sword|screwdriver|razor|dao thái|rút dao|chĩa dao|dao chĩa|dao lê|phóng lợn|phang búa|dao tông|kiếm|
    katana|cung nỏ|súng cồn|súng bắn bi|bắn bi|bắn ná|ná cao su|búa tạ|mỏ lết|kim tiêm dí|thủ dao|giấu dao|lận dao|mài dao chờ|cleaver|cleavers|knifed|blade|dagger|chainsaw|pitchfork|iron rod|crowbar|syringe|loading something|
    bullet|bullets|armed`,
  throat: `bóp cổ|xiết cổ|siết cổ|kẹp cổ|bịt miệng|bịt mũi|bịt mặt|đè gối|lấy gối|trùm gối|dìm đầu|nhấn nước|dìm nước|trùm chăn|trùm mền|nghẹt thở|choke me|choked|strangle|strangled|strangling|hands around|hand on my neck|around my neck|
    smother|pillow over|held under|gagged|ịn gối|chẹn cổ|thắt khăn|bóp mũi|nhét khăn|nhét giẻ|nhấn đầu|nhấn đầu xuống|trấn nước|ụp gối|ụp mặt|trùm bao nilon|by the throat|neck with|squeezed my neck|can t swallow after|
    head under water|held my head|plastic bag|taped his mouth|taping`,
  killing: `đòi giết|dọa giết|giết tôi|giết em|giết tui|giết cả nhà|giết hết|giết mẹ|giết con|giết vợ|giết người|sẽ giết|sắp giết|giết chết|giết mày|lấy mạng|xử nó|xử mày|xử cô|xử cả|cho mày chết|cho nó chết|chết với tao|mày chết|
    tụi mày chết|biết tay|liệu hồn|coi chừng tao|tao xử|tao chém|tao đâm|tao đốt|tao giết|tao cho nổ|tao bắn|đốt nhà|đốt phường|đốt cơ quan|đốt ủy ban|đốt xe|đốt cửa|đốt trụ sở|đốt cái|đốt cả|thiêu rụi|cho nổ|đặt bom|san bằng|
    tạt xăng|tạt axit|tạt sơn|tưới xăng|đổ xăng|mua xăng|can xăng|chai xăng|xăng|axit|bom xăng|thủ tiêu|chôn sống|đầu độc|bỏ độc|bỏ thuốc|trả thù|rửa hận|sống mái|đổ máu|máu phải đổ|cùng chết|kill me|kill us|kill her|kill him|
    kill you|kill them|kill my|kill everyone|killing me tonight|going to kill|gonna kill|murder|murdered|finish me|finish it|finish her|finish us|burn down|burns down|burn the|burn it|torch|set fire|blow up|petrol|gasoline|acid|
    kerosene|bought the petrol|i swear|not joking|you will pay|you ll pay|pay for this|regret|coming back with|revenge|shoot up|shoot them|poison them|throat|đền mạng|thành tro|đốt cái phường|đốt cái trụ sở|cho cả nhà mày|
    tiễn mày|tiễn cả|cho đi bán muối|chặt đầu|lấy đầu|mổ bụng|nằm xuống|cho nằm|thịt mày|thịt nó|làm thịt|cho ăn kẹo đồng|ăn đạn|tao tới|tao qua nhà|tao biết nhà|biết nhà con|đi đường cẩn thận|mất xác|nhận xác|chôn cả|chôn mày|
    xuống mồ|đào mồ|lật xác|máu chó|một mạng đổi một mạng|cá chết lưới rách|không ai sống|đừng hòng sống|chết chùm|cùng xuống lỗ|can of petrol|jerry can|lighter|matches|molotov|leaves in a bag|body bag|going to bleed|gonna bleed|
    is going to pay|where she parks|where she lives|where you live|know where you|which bike is hers|won t be standing|level this place|wipe out|shoot up the|promised me a coffin|next is my neck|dead meat|nothing to lose|
    see what happens|you are all dead|you re dead|watch your back|last warning|make them pay|make her pay|burns himself|burn us|burn my`,
  threatening: `dọa|hăm|hăm dọa|đe dọa|hù dọa|hăm he|đe|thách|cảnh cáo|báo công an thì|báo công an là|cấm báo công an|mà báo công an|không được báo|hé môi|nói ra thì|nói ai là|kể ai nghe|không thì|không trả thì|không nghe lời|không mở cửa|
    đừng trách|gây sự|chửi bới|chửi nãy giờ|đứng chửi|la lối|uy hiếp|khủng bố|dằn mặt|thư nặc danh|vòng hoa|đầu gà|quan tài|tờ giấy ghi|nhắn tin dọa|gọi điện dọa|threat|threats|threaten|threatens|threatened|threatening|warned me|
    or else|if i leave|if i tell|if i go to|if we don t|if i don t|don t tell|going to the police|call the cops|scare me|intimidate|menacing|đe giết|dọa đốt|dọa chém|dọa tung|dọa bắt con|dọa đuổi|bắn tin|gửi lời nhắn|nhắn là sẽ|
    không bỏ qua|không tha|tính sổ|cho biết|cho coi|gửi vòng hoa|để nhang|thắp nhang trước|con gà chết|mèo chết|đầu heo|chụp ảnh con tôi|ảnh cổng trường|warned|warns me|final warning|bullet in my letterbox|dead cat|funeral wreath|
    says he will|says he ll|said he d|said he ll|said next time|swore to|vowed to|promises to hurt`,
  following: `bám theo|theo dõi|đi theo em|đi theo tôi|đi theo tui|theo sau|theo đuôi|bám đuôi|rình|rình rập|rình trước|đứng trước cửa|đứng trước nhà|đứng trước phòng|ngồi trước|ngồi canh|canh trước|canh cửa|cho người canh|người canh|
    họ đang canh|chặn đầu|chặn xe|chặn đường|đón đường|đón đầu|núp|nấp|tìm ra em|tìm ra chỗ|biết chỗ|biết địa chỉ|biết nhà|đang đi tìm|đi tìm tôi|đi kiếm em|kiếm tôi|gắn định vị|cài định vị|định vị|chụp hình nhà|chụp lén|
    nhìn trộm|nhìn lén|gõ cửa|đập cửa|cạy cửa|phá cửa|phá khóa|đòi vô nhà|mở cửa|trèo tường|leo rào|leo cửa sổ|đột nhập|lẻn vào|có người lạ|người lạ|kẻ lạ|gã lạ|thằng lạ|ăn trộm|kẻ trộm|kẻ cướp|cướp|giật đồ|quay lại tìm|
    người yêu cũ|bồ cũ|chồng cũ|vợ cũ|follows me|following me|follow me|followed me|stalker|stalking|stalked|stalks|keeps finding|found my address|found us|knows where|find us|finding us|he ll find|will find me|tracking my|
    tracker|outside my|outside her|outside our|front door|at my door|at the door|knocking|knock the door|banging|bangs|turned up|shows up|showed up|waiting outside|break in|breaking in|broke in|broke down|broke the door|intruder|
    burglar|robbed|robber|robbery|mugged|someone in my|somebody in my|peeping|my ex|ex husband|ex boyfriend|ex wife|prowler|dấu cạy|bấm chuông|mò tới|mò vào|lảng vảng|lởn vởn|đậu xe trước|rảo quanh|ngoài ngõ|ngoài cửa sổ|đang leo|
    đang cạy|cạy tủ|cắt khóa|mở khóa cửa nhà|khoan ổ khóa|có bước chân|tiếng bước chân|ép xe|ép vô lề|chặn đầu xe|rồ ga theo|chạy theo xe|ra tù|mãn hạn tù|đón trước|đón con|đón con tôi|tới trường con|chờ ở hầm xe|đợi sẵn|
    cài app theo dõi|gắn gps|gps|camera giấu kín|gắn camera lén|trying my door|door handle|lock drilled|footsteps|someone is in|somebody is in|in the garden|follows the|same man every|out of prison|released from prison|
    found the shelter|found me again|knows my school|knows my address|going round the schools|own key|with his key|cut the brake|brake line|airtag|gps on|camera in my|watching my house|watching me|lurking|outside with|climbing my|
    through my window`,
  gang: `xã hội đen|giang hồ|xăm trổ|đòi nợ|chủ nợ|siết nợ|vay nặng lãi|tín dụng đen|app vay|vay app|bốc bát họ|vay nóng|trả góp|côn đồ|đàn em|đầu gấu|băng nhóm|thanh niên lạ|nhóm thanh niên|mấy thằng|ba thằng|đứa bịt mặt|
    người bịt mặt|tạt mắm|đổ keo|xịt sơn|ghép hình|ghép ảnh|ghép mặt|bêu|cắt ngón|loan shark|loan sharks|debt collector|debt collectors|gang|gangsters|thugs|mob|lender|moneylender|poured paint|red paint|tattooed men|masked men|
    men outside|two men|three men|group of men|bà chủ hụi|chủ hụi|giật hụi|tụi cho vay|nhóm cho vay|lãi ngày|đóng lãi|lột móng|siết nhà|canh nhà|bao vây nhà|kéo người tới|kéo tới nhà|xăm mình|tụi giang hồ|debt men|money lender|
    the debt|instead of the debt|owe them|biker gang|mafia|cartel|enforcers`,
  sexual: `hiếp|hiếp dâm|hãm hiếp|cưỡng hiếp|cưỡng bức|xâm hại|xâm phạm|quấy rối|quấy rối tình dục|sàm sỡ|gạ tình|gạ gẫm|giở trò|dê xồm|dâm ô|sờ mó|sờ soạng|sờ em|sờ con|sờ cháu|sờ vào|rờ|rờ mó|đụng chạm|động chạm|vùng kín|chỗ kín|
    bóp ngực|sờ mông|ôm hôn|hôn em|cởi đồ|cởi quần|cởi áo|bắt cởi|khỏa thân|ép quan hệ|bắt quan hệ|ngủ với|ngủ cùng|làm bậy|chuyện bậy|làm chuyện đó|làm vậy nữa|chuốc rượu|chuốc say|bỏ thuốc mê|thuốc mê|khách sạn|nhà nghỉ|
    chưa dám tắm|chưa tắm|không dám nói với ai|không dám kể|sợ có thai|có bầu với|loạn luân|mò vô|mò vào phòng|đè em|đè con|đè ra|vô phòng em|bị sếp ép|thầy giáo sờ|yêu râu xanh|biến thái|khoe hàng|tự sướng|rape|raped|raping|
    molest|molested|molesting|sexual assault|sexually|sexually assaulted|grope|groped|groping|touches me|touched me|touching me|touch my|private parts|down there|inappropriate|inappropriately|harass|harassed|harassing|harassment|
    undressed|naked|forced himself|spiked|drugged|in my drink|comes into my room|into my bed|bad thing to|bad things to|spread her legs|abused by|stepfather|stepdad|exposed himself|flashed|kéo quần|tuột quần|xoa đùi|vuốt đùi|
    luồn tay|ngồi lên đùi|chuyện người lớn|xem phim bậy|phim người lớn|tắm chung|vô giường con|vô giường em|lên giường|cha xứ|sư thầy sờ|thầy giáo|huấn luyện viên|gửi hình cho|đòi gặp mặt|đòi hình|call cởi|bị viêm vùng|
    đau chỗ đi tè|chỗ đi tè|chảy máu vùng|mất trinh|phá thai|ép phá thai|có bầu 12|có bầu 13|bầu với|ôm từ sau|ép rượu|ép uống|tỉnh dậy không mặc|không mặc gì|nằm đè|thọc tay|chạm vào ngực|hôn cổ|has my pictures|
    wants more pictures|send pictures|put them online|wants to meet me|meet me tonight|night shift|waits till mum|up my skirt|hands up my|cornered me|no underwear|can t remember anything|woke up naked|woke up in a|took advantage|
    made me touch|makes me touch|makes me watch|shows me videos|go with customers|sleep with customers|massage work|coach makes|priest|groomed|grooming|creepy`,
  blackmail: `tung clip|tung ảnh|tung hình|clip nóng|ảnh nóng|hình nóng|ảnh nhạy cảm|hình nude|ảnh nude|nude|quay lén|quay clip|đăng hình|phát tán|gửi cho gia đình|gửi cho vợ|gửi cả công ty|tống tiền|chuyển tiền không thì|blackmail|
    blackmailing|sextortion|nudes|nude photos|naked photos|leak my|leak photos|post my photos|send them to my|share the video|intimate video|webcam video|quay phim|bị quay|quay lại rồi|gửi hình rồi|gửi clip|đăng clip|dọa đăng|
    đăng video|video riêng tư|clip riêng|hình riêng|chuyển tiền ngay|đòi 20 triệu|đòi 50 triệu|pictures of me|video of me|private video|private photos|pay or|screenshots to my`,
  confined: `nhốt|bị nhốt|nhốt tôi|nhốt em|nhốt con|khóa trái|khóa cửa|khóa cửa ngoài|khóa trong phòng|nhà khóa|trong tủ|dưới gầm|gầm giường|trong toilet|trong nhà tắm|trong nhà vệ sinh|không cho ra|không cho về|hổng cho về|không cho đi|
    không cho đưa đi viện|không cho kêu|không cho gọi|không cho liên lạc|không cho gặp|giam|giam lỏng|giam giữ|bị giữ|giữ người|trói|bị trói|bị cột|cột tay|cột vô|cột vào|xích|bị xích|cùm|còng tay|dây xích|cũi|chuồng|bỏ đói|
    không cho ăn|không cho uống|nhịn đói|cho ăn cơm thừa|ăn mì gói|hết cơm|hết đồ ăn|giữ giấy tờ|giữ hộ chiếu|giữ điện thoại|giữ luôn điện thoại|giữ căn cước|tịch thu điện thoại|thu điện thoại|mượn máy|mượn điện thoại|lén nhắn|
    nhắn lén|trốn ra|trốn được|chạy được ra|bỏ trốn|bỏ chạy|chạy trốn|trốn|đang trốn|trốn bên|chân không|tạm lánh|nhà tạm lánh|ở nhờ|ngủ ngoài đường|ngủ trong xe|đuổi ra khỏi nhà|đuổi ra đường|locked me|locked in|lock me|locks me|
    lock her|locked her|locked us|lock us|locked up|locked inside|tied up|tied to|tied me|tie me|chained|chain|cage|handcuffed|not allowed to leave|won t let me|wont let me|no let me|don t let me|not let me|refusing to let|
    can t leave|cannot leave|can t get out|no food|starving|starved|doesn t feed|no phone|took my phone|took my passport|took our passports|has my passport|keep passport|keeps my passport|hiding|hide in|in the closet|
    in the bathroom|under the bed|escape|escaped|ran away|run away|shelter|safe house|sleeping in my car|held captive|hostage|holding him|holding her|holding me|holding us|against my will|captive|maid|madam|giấu được điện thoại|
    giấu được cái điện thoại|không biết đây là đâu|không biết đang ở đâu|chở đi đâu không biết|trong cốp xe|cốp xe|phòng không cửa sổ|hàn song sắt|song sắt|thu hết căn cước|thu hết giấy tờ|thu giấy tờ|giữ hết giấy|buộc tay|
    trói chân|cột em|cột chân|khóa cổng|cầm chìa khóa|giấu chìa khóa|khóa dép|canh em|canh suốt|lính gác|bảo vệ canh|không cho nghỉ|không cho học|không cho xài điện thoại|không cho nói chuyện|cấm ra khỏi|cấm em|ăn cơm chó|
    ăn đồ thừa|đồ thừa của|nhịn cơm|hai ngày nay ăn|khóa tủ cơm|hết gạo|hết sữa|nhốt ngoài|bắt đứng ngoài|đứng ngoài ban công|ngủ chuồng|chuồng gà|chuồng chó|chuồng heo|xe khóa|khóa trong xe|trong xe nóng|bị đuổi ra|đuổi em ra|
    đuổi ra với|nói nhỏ thôi|đừng gọi lại|không nói lớn được|nhắn lẹ|sắp về tới|in the trunk|in the boot|in a cupboard|in the cupboard|in the wardrobe|don t know where i am|gave me a drink|behind wire|phones only|door bolted|
    bolted from|door locked|locks the door|locks it|lock and go|keeps my papers|keep our papers|keep the passports|passports in a safe|nobody may go|whispering|cannot speak|can t talk now|he is near|he s near|in the next room|
    beside me with|text only|don t call|eat from rubbish|eats dog food|eat one time|no eat|no have food|no keys|no money no phone|wrists are purple|strapped to|restrained`,
  taken: `bắt cóc|bị bắt đi|bắt con|bắt mất|bắt lên xe|lôi lên xe|kéo lên xe|ép lên xe|đẩy lên xe|chở đi đâu|đón nó trước|người lạ đón|dụ đi|dụ dỗ|tiền chuộc|đòi chuộc|chuộc|chuộc người|chuyển tiền chuộc|con tin|bị lừa bán|lừa bán|
    bán qua|bán sang|bị bán|bán con|bán em|mua bán người|buôn người|đưa qua biên giới|qua bên kia|qua biên giới|biên giới|campuchia|mộc bài|bavet|sihanoukville|miến điện|myanmar|tam giác vàng|việc nhẹ lương cao|casino|sòng bạc|
    dí điện|tiếp khách|bắt tiếp|làm gái|quán bar|động chứa|đứng đường|gả|ép cưới|ép gả|ép lấy|bắt lấy chồng|bắt cưới|lấy chồng|tảo hôn|bắt vợ|trừ nợ|gán nợ|bắt ngủ|ăn xin|đi ăn xin|bắt ăn xin|chăn dắt|cưỡng ép lao động|
    làm không công|không trả lương|bắt làm|ghe|tàu cá|bãi vàng|bán thận|lấy nội tạng|đẻ thuê|kidnap|kidnapped|kidnapping|abducted|abduction|ransom|into a van|into a car|into the van|into a taxi|pushed into|dragged into|trafficked|
    trafficking|sold me|sold to|sell me|brothel|forced to|force me|forces me|forced marriage|marry|scam compound|compound|cambodian border|cambodia|casino job|customer service job|until we pay|send money or|begging|child labour|
    slave|slavery|pimp|clients every night|dụ con|rủ con|quen qua mạng|quen trên mạng|quen trai|bạn trai mạng|trai trên zalo|xe người quen|chở thẳng|không chịu dừng|đường vắng|giằng con|giật con|ẵm con chạy|bồng con chạy|
    bế con đi|xe không biển số|bán qua công ty|bán tiếp|lấy con gái|thế nợ|gạt nợ|khu công nghiệp ma|poipet|ma cao|đưa sang malaysia|rửa chén bên|phụ quán|ngồi với khách|đi khách|bia ôm|karaoke ôm|bán dâm|bắt đi bán vé số|
    bán vé số|lấy vé số|mẹ mìn|tú bà|má mì|đẻ mướn|quăng xuống biển|làm hai năm|hứa gả|gả em|bị gả|cưới ép|hủy cưới|cầu cứu bằng tay|ra hiệu cầu cứu|dấu hiệu cầu cứu|gửi tín hiệu|giữ trong tòa nhà|làm lừa đảo|gõ máy lừa|
    không đủ số|met online|men in a van|taken by|grabbed by|dragged|wrong way|won t stop|turned off the route|locked the doors|boss decides|who we go with|girls in this house|girls here|it job|low numbers|sell my kidney|bring men|
    bring customers|no salary|two year no|pay nothing|agency brought|arranged marriage|man of fifty|booked my flight|made the help sign|help sign|mouthed|hand signal|send five thousand|five thousand dollars|wire the money|
    proof of life|witness in a case|no plates|the plate`,
  missing: `mất tích|mất liên lạc|không liên lạc được|chưa liên lạc|gọi không được|không bắt máy|thuê bao|tắt máy|đi lạc|bị lạc|lạc mất|lạc đường|lạc trong|đi đâu mất|biến đâu mất|chưa thấy về|chưa về|không về|hổng thấy về|không thấy về|
    đi hai ngày|bỏ nhà đi|bỏ đi đâu|bỏ đi từ|kiếm không ra|tìm không ra|tìm không thấy|kiếm hoài|tìm khắp|mấy tiếng rồi|lần cuối thấy|lần cuối nó|mặc áo|áo màu|áo xanh|áo đỏ|lẫn|hay quên|bỏ giữa rừng|giữa rừng|giữa biển|trôi dạt|
    không người lái|missing|gone missing|disappeared|vanished|can t find|cannot find|cant find|lost my son|lost my daughter|lost my child|lost my kid|lost my mum|lost my four|lost in the|been gone|wandered off|hasn t come home|
    didn t come home|not come back|phone is off|her phone is off|his phone is off|no contact|last seen|not heard from|dementia|alzheimer|runaway|stranded|không thấy trở vô|không thấy trở lại|chưa tới nhà|chưa chộ về|
    chưa tới trường|không tới lớp|không tới trường|khóa máy|tắt định vị|định vị đứng yên|máy tắt|mất tín hiệu|trôi ra khơi|đi rú|đi rừng|lạc rừng|hết nước uống|chân trật khớp|đi chân đất|mở cửa ra đường|ra khỏi nhà lúc|
    đi đâu không ai biết|không ai biết ở đâu|bỏ nhà|xách vali|ra bến xe|leo xe đi|tự kỷ|không biết nói|overdue|walked out in|wandered out|won t pick up|not picking up|not answering|isn t answering|lost the trail|off the trail|
    last pinged|pinged|no idea where she|no idea where he|looked for three hours|looking for hours|was right beside me|half an hour|run away from home|left with someone|lost at sea|drifting`,
  child: `con tôi|con em|con tui|con gái tôi|con trai tôi|bé nhà|em bé|mấy bé|mấy đứa nhỏ|đứa nhỏ|thằng nhỏ|con nhỏ|thằng bé|con bé|bé gái|bé trai|trẻ em|trẻ con|con nít|cháu bé|trẻ sơ sinh|sơ sinh|học sinh|học trò|con mới|em mới|
    em 14 tuổi|15 tuổi|16 tuổi|13 tuổi|12 tuổi|11 tuổi|10 tuổi|9 tuổi|lớp 3|lớp 4|lớp 5|lớp 6|lớp 7|bảo mẫu|cô giữ trẻ|mẹ ghẻ|mẹ kế|dượng|cha dượng|bố dượng|ba dượng|cậu út|con chào cô|ba con|mẹ con|má con|bố cháu|mẹ cháu|toddler|
    baby|newborn|infant|little girl|little boy|my kid|my kids|my son|my daughter|year old|four year old|i am 12|i m 12|i m 13|i m 14|i am 14|nanny|babysitter`,
  elder: `bà cụ|ông cụ|ông già|bà già|mẹ già|cha già|bà nội|ông nội|bà ngoại|ông ngoại|người già|neo đơn|nằm liệt|nằm một chỗ|người chăm sóc|giúp việc|đòi ký|ép ký|bắt ký|lấy hết tiền|lấy tiền trợ cấp|giữ sổ lương|đuổi tôi ra|bảy mươi|
    tám mươi|my grandmother|my grandma|old lady|old man|elderly|carer|caregiver|nursing home|my pension|takes my pension|old cannot walk`,
  next: `nhà bên|nhà kế bên|kế nhà|kế bên|sát vách|đối diện|hàng xóm|phòng bên|phòng kế|phòng trên|phòng số|nhà trọ|dãy trọ|bên hông nhà|tôi nghe|tui nghe|nghe tiếng|tiếng la|tiếng kêu|tiếng khóc|tiếng hét|tiếng đổ vỡ|tiếng đồ|
    đồ đạc đổ|khóc thét|khóc la|kêu la|kêu cứu|la hét|gào|gào khóc|van xin|xin đừng|xin chú|rên|rên rỉ|thảm thiết|im bặt|im luôn|mới im|không nghe khóc|tui nghi|tôi nghi|không ai dám|hổng ai dám|vây quanh|tận mắt|tôi thấy|
    mới thấy|chứng kiến|next door|neighbour|neighbor|the flat opposite|opposite|upstairs|downstairs|hear her|i hear|can hear|heard a|screaming|screams|scream|crying for help|begging him|shouting|i can see|i saw|witnessed|
    from my balcony|through the wall`,
  whom: `gọi ai|gọi số nào|gọi số mấy|kêu ai|báo ai|báo cho ai|báo ở đâu|gọi đâu|báo đâu|gọi chỗ nào|số điện thoại nào|phải làm sao|làm sao đây|làm gì bây giờ|giờ làm sao|mần răng|mần răng chừ|phải làm thế nào|không biết làm sao|
    không biết gọi|ai giúp|giúp với|giúp tôi với|giúp em với|cứu với|cứu tôi|cứu em|cứu con|cứu tụi|cứu mạng|cứu người|cứu giúp|có ai không|có ai hông|ai tới|chưa ai tới|không ai tới|không ai qua|không ai nghe|không ai hay|kêu xe|
    gọi xe|xe không tới|xe chưa tới|xe cứu thương|cấp cứu|cứu thương|cứu hỏa|cứu hộ|công an tới|báo công an|gọi công an|gọi cảnh sát|113|114|115|111|alo|a lô|khẩn|khẩn cấp|nguy hiểm|nguy cấp|gấp lắm|mau lên|lẹ lên|nhanh lên|
    trời ơi|bà con ơi|who do i call|who to call|who i call|who should i call|what number|which number|emergency number|police number|ambulance number|please help|help me|please somebody|somebody help|someone help|please come|
    send help|send police|send someone|ambulance|paramedic|fire brigade|fire department|call the police|the police|hospital or police|emergency|urgent|hurry|quick|quickly|sos|what do we do|what do i do|what do`,
  afraid: `sợ hơn|sợ nó về|sợ ổng về|sợ ảnh về|sắp về|sợ về nhà|không dám về nhà|sợ quá|sợ lắm|run quá|run lắm|run cầm cập|hoảng quá|hoảng loạn|hoảng hốt|tôi sợ|em sợ|tui sợ|con sợ|không dám ngủ|không dám về|không dám ra|không dám|lo quá|rất lo|tôi rất lo|khóc quá|đang khóc|cứ khóc|bị ám ảnh|mất hồn|
    tim đập|scared|i scare|so scared|terrified|afraid|frightened|shaking|panic|panicking|worried sick|not safe|unsafe|in danger|desperate`,
  atOnce: `đang|ngay bây giờ|ngay lúc này|bây giờ|nãy giờ|từ nãy|mới đây|mới xong|vừa|vừa mới|vừa xong|hồi nãy|khi nãy|tối nay|đêm nay|chiều nay|sáng nay|lát nữa|chút nữa|sắp|sáng mai|mai|hồi hôm|hôm qua|tối qua|đêm qua|từ tối qua|
    từ hôm qua|mỗi đêm|đêm nào|ngày nào cũng|hoài|suốt ngày|right now|now|just|tonight|this morning|this evening|last night|tomorrow|about an hour ago|minutes ago|an hour ago|every day|every night|still here|coming back|
    on his way|by thursday|by friday|by tomorrow`,
  fire: `đang cháy|bị cháy|cháy nhà|nhà cháy|cháy rồi|cháy lớn|cháy kìa|cháy lan|bốc cháy|phát cháy|phát hỏa|bắt lửa|bén lửa|lửa lớn|lửa cháy|ngọn lửa|chạm lửa|châm lửa|khói đen|khói vô|khói lên|nhiều khói|đầy khói|khói mù|bốc khói|
    mùi khét|khét lẹt|ngạt khói|ngộp|tia lửa|chập điện|nổ lụp bụp|tàn lửa|báo cháy|bình chữa cháy|dập lửa|không tắt được|chạy nước|xe chữa cháy|lính chữa cháy|thoát hiểm|cửa thoát hiểm|tầng 6|mắc kẹt|hỏa hoạn|cháy bùng|đỏ lửa|
    on fire|fire in|is burning|burning|flames|flames everywhere|smoke|smoke coming|caught fire|fire alarm|building alarm|alarm is going|can t get down|stairwell|sparks|smell burning|inferno|blaze|khét quá|mùi khét trong|lửa ra|
    lửa cao|lửa phụt|phụt lửa|tóe lửa|cháy ở|đám cháy|cháy mùng|cháy màn|cháy bén|cháy mền|mền cháy|áo cháy|đỏ rực|tàn bay|khói trắng|xì khói|toàn khói|khói dưới cửa|vẫy áo|chạy lửa|chữa cháy mini|bình gas mini|không dập được|
    dập không được|curtains|spreading|stove is smoking|hissing|jumping from the|stairs are black|full smoke|door hot|engulfed|wildfire|pan s gone up|oil fire`,
  gas: `mùi gas|mùi ga|xì gas|xì ga|rò gas|rò khí|rò rỉ gas|rò rỉ|hở gas|gas nồng|khí gas|khí độc|khí than|khí clo|hơi amoniac|hóa chất|mùi nồng|mùi rất nồng|hắc|nồng nặc|tràn hóa chất|chất lỏng tràn|cay mắt|ngạt khí|nhiễm độc|
    rò điện|điện giật|bị điện giật|bị giật|giật dính|giựt điện|chạm điện|dính điện|dây điện đứt|dây điện rớt|dây điện|trụ điện|ổ điện|tủ điện|cắt điện|cúp điện giùm|phóng xạ|thùng hóa chất|xe bồn|gas leak|gas smell|smell gas|
    smell of gas|leaking gas|carbon monoxide|fumes|toxic|chemical spill|chemical|chlorine|ammonia|electric shock|electrocuted|live wire|touch wire|power line|cable down|wire in|amoniac|clo|cay xè|khói hóa chất|đổ hóa chất|hở điện|
    vòi sen rò|rò ra|kéo ra mà|sét đánh|hầm biogas|hầm cá|dưới giếng|xuống giếng|máy phát điện để|nổ máy trong nhà|ho sặc|chóng mặt buồn nôn|bare wire|touched a wire|touch pump|he stick|full of gas|generator was on|cherry red|
    cable dancing|transformer|lightning|shocked with|well and won t answer`,
  blast: `nổ|phát nổ|vụ nổ|tiếng nổ|nổ bình|nổ gas|nổ lớn|nổ rồi|nổ tung|nổ pin|nổ nồi|vật lạ|túi lạ|thùng lạ|vật nổ|bom mìn|đạn pháo|pháo nổ|ngòi nổ|hẹn giờ|kíp nổ|exploded|explosion|blast|blew up|detonated|suspicious package|
    suspicious bag|unexploded|shell|trúng bom|có bom|kho pháo|trái đạn|đầu đạn|quả đạn|tích tắc|nghe mấy tiếng đoàng|tiếng đoàng|nổ đùng|nổ ầm|văng ra|nồi áp suất|bình oxy|bình khí|ticking|unattended|rucksack|loud bang|
    dug up a shell|a shell|mortar|old bomb`,
  water: `đuối nước|chết đuối|nước cuốn|bị cuốn|lũ cuốn|nước lên|nước dâng|nước ngập|nước tràn|ngập tới|tới ngực|tới cổ|ngang ngực|ngang cổ|lên nóc|triều cường|vỡ đê|vỡ đập|lũ quét|sạt lở|chìm|bị chìm|lật ghe|lật xuồng|lật tàu|lật phà|
    chìm ghe|chìm xuồng|rớt xuống sông|té xuống sông|té kênh|rớt kênh|rơi xuống|nổi lềnh bềnh|chới với|hụt chân|không ngoi lên|không nổi lên|tắm sông|tắm biển|vớt được|vớt lên|dưới hồ|hồ bơi|giếng|hố ga|cống|mương|bến phà|
    dép để trên cầu|xuồng trôi|bão|drowning|drowned|drown|water rising|water is rising|water come|water coming|water very high|water up to|flood|flooded|flooding|floodwater|swept away|current|fell in the|fell into|fell off the|
    hasn t come up|not come up|under water|underwater|boat sinking|boat capsized|capsized|canal|river|pool|well|ferry|waves|landslide|sóng cuốn|sóng đánh|nước xiết|dòng nước|qua suối|trôi rồi|bị trôi|bơi ra xa|không vô bờ được|
    úp mặt xuống|mặt xuống nước|xuống thau nước|xô nước|phà nghiêng|đang nghiêng|đập sắp vỡ|đê vỡ|trôi sông|chìm dưới|dưới đáy|vô ghềnh|ca nô|áo phao|ngoài khơi|ngoài vàm|níu cành|bám cột|bám cây|leo nóc|trên nóc|ngồi trên tra|
    lên tới|nước vô|nước đang vô|nước mạnh|cống mất nắp|face down|under the pool|pulled out by the|the current|river take|river took|on a tree|hold the tree|tide s coming|tide is coming|sandbank|in the bucket|in bucket|swimmer|
    swimmers|car roof|through the windows now|washing away|dam|knee deep and rising`,
  collapse: `sập|bị sập|sập nhà|sập tường|sập giàn giáo|sập hầm|sắp sập|nhà nghiêng|nứt toác|nền nhà sụt|đang sụt|sụt lún|hố tử thần|đất lở|bị vùi|vùi lấp|đè|bị đè|đổ sập|cây đổ|cây ngã|cần cẩu|cẩu tháp|tháp đổ|trần rớt|tường đổ|
    rơi vật liệu|kẹt|bị kẹt|kẹt trong|kẹt cứng|kẹt tay|kẹt chân|kẹt đầu|thang máy|kẹt thang máy|chưa ra được|không ra được|ra không được|trong hầm|trong buồng|còn ở trong|còn người|bên trong|dưới đống|collapsed|collapse|
    collapsing|caved in|sinkhole|crane|scaffolding|rubble|buried|trapped|stuck in the lift|stuck in the elevator|stuck inside|still inside|inside the building|pinned|crushed|đứt dây|treo lơ lửng|lơ lửng|lủng lẳng|đứt cáp|
    rơi thang|tuột từ lầu|đất đá lăn|tường bên kia đổ|đổ qua|đổ đè|gãy đè|nằm dưới|còn nằm dưới|taluy|trôi xuống|kêu lên không được|kéo lên không được|thò đầu qua|lọt ra ngoài|lọt xuống|chui vô máy|kẹp chân|kẹp tay|sập cửa|trench|
    came down on|comes down on|wall splitting|ceiling coming down|landslip|under the mud|i can see a hand|stuck on the railway|train coming|on the tracks|upside down|hanging from|dangling|lift dropped|in the press|arm s in|
    caught in the|fell on top|piled on`,
  crash: `tai nạn|đụng xe|tông xe|bị tông|bị xe|xe tông|xe cán|bị cán|xe ben|xe tải|xe buýt|xe khách|xe lửa|tàu hỏa|tàu hỏa quẹt|container|lật xe|xe lật|lao xuống|quẹt té|té xe|ngã xe|tông người|tông rồi bỏ chạy|liên hoàn|
    nằm giữa đường|giữa đường|nằm im|nằm bất động|bất động|nằm gục|gục|đứt lìa|đứt tay|đứt bàn tay|máy cuốn|máy cắt|cuốn tay|dập nát|lòi xương|garô|buộc garô|crash|crashed|accident|hit by a|hit and run|run over|ran over|truck hit|
    car hit|motorbike accident|scooter accident|overturned|pile up|nobody will stop|no one stops|lying on the road|in the road|severed|cut off|machine|amputated|bone sticking|nằm giữa đường ray|trúng đầu|ném đá|phun máu|
    cắt vào đùi|cưa máy|đinh xuyên|xuyên ngực|xuyên chân|đâm vô mắt|đè lên chân|cán qua|văng xuống|lật trong|mất thắng|lao dốc|đổ đèo|xuống vực|bánh đè|bánh xe đè|lột da|gãy cột sống|trâu húc|bò húc|under the bus|under a bus|
    under lorry|under the lorry|go under|leg is off|arm is off|over the handlebars|on to railings|through his|through her|went through|impaled|nail gun|ravine|off the road|hit a kid|i hit someone|jet ski|mangled`,
  breath: `không thở|khó thở|ngưng thở|ngừng thở|thở không|thở hước|thở gấp|thở dốc|thở khò khè|hết thở|còn thở|tím tái|tím môi|tím ngắt|tím mặt|môi tím|môi xanh|môi thâm|hóc|mắc nghẹn|nghẹn|sặc|sặc sữa|hen suyễn|lên cơn suyễn|
    sốc phản vệ|sưng họng|dị ứng|nổi mề đay|can t breathe|cannot breathe|cant breathe|not breathing|no breath|hard to breathe|struggling to breathe|trouble breathing|short of breath|gasping|choking|choked on|turning blue|
    turned blue|blue lips|lips blue|throat closing|anaphylaxis|allergic reaction|asthma|inhaler|wheezing|tái mét|xám ngoét|tím người|thâm môi|thở rít|thở khọt khẹt|thở ngáp|ống xịt hết|hết thuốc xịt|sặc bột|nghẹn bánh|hóc hạt|
    cổ họng sưng|nói khào khào|puffer s empty|tongue big|noise in throat|grape|throat is closing|lips grey|lips dark|blue round|gone blue|purple face|can t get air|no air`,
  senseless: `bất tỉnh|ngất|ngất xỉu|xỉu|hôn mê|mê man|lịm|lịm rồi|lịm đi|li bì|lừ đừ|lơ mơ|kêu không dậy|kêu hổng dậy|gọi không dậy|không tỉnh|chưa tỉnh|không phản ứng|không trả lời|kêu không nghe|kêu cũng không|không nhúc nhích|nằm im re|
    không cử động|cứng đơ|cứng đờ|lạnh ngắt|người lạnh|co giật|giật|động kinh|trợn mắt|trợn trắng|mắt trợn|sùi bọt|bọt mép|tim ngừng|ngừng tim|không bắt mạch|không mạch|hết mạch|hô hấp nhân tạo|ép tim|hà hơi|gục xuống|ngã gục|
    té xỉu|quỵ|đột quỵ|tai biến|méo miệng|lệch mặt|mặt lệch|nói đớ|nói ngọng|nói không ra|yếu nửa người|liệt nửa|đau ngực|tức ngực|đau tim|nhồi máu|vã mồ hôi|toát mồ hôi|chóng mặt|tụt đường|hạ đường huyết|insulin|huyết áp|sốt cao|
    sốt 40|sốt 41|unconscious|unresponsive|not responding|isn t responding|won t wake|not waking|can t wake|passed out|fainted|collapsed at|clutching his chest|clutching her chest|chest pain|heart attack|stroke|face drooping|
    drooping|slurring|slurred|seizure|seizures|fit|fitting|convulsing|foaming|no pulse|cpr|cold and|stiff|limp|barely conscious|high fever|diabetic|shake and fall|mềm oặt|lạnh toát|mạch yếu|nói sảng|nói nhảm|ói vọt|mắt mờ|hoa mắt|
    nhịp tim|co cứng|cứng hàm|giật đùng đùng|không cử động được|người cứng|ôm ngực|ôm bụng ngã|đổ gục|ngồi bệt|miệng xệch|xệch miệng|tay không nhấc|nhấc không lên|buông thõng|ú ớ|ngủ li bì|không bú|da vàng|sốt run|
    bất tỉnh nhân sự|không cựa quậy|hổng cựa|không dậy|không dậy nổi|lạnh tay lạnh chân|không biết từ bao giờ|floppy|grey and|gone grey|jumbled|can t lift|elephant on|sweating|very sleepy|won t feed|eye go up|eyes rolled|shake|
    dropped to the floor|dropped and|on the floor|sleep no wake|no wake|not wake|wont get up|won t get up|can t stand up|talk crazy|funny colour|out cold|yellow|stopped making sense|not making sense`,
  blood: `chảy máu|máu chảy|ra máu|ra huyết|máu ra|máu nhiều|máu phun|máu me|mất máu|băng huyết|ộc máu|ói máu|ho ra máu|hộc máu|cầm máu|không cầm máu|ướt hết nệm|lỗ tai|chấn thương|bể đầu|vỡ đầu|đập đầu xuống|té đập đầu|bổ đầu|té lầu|
    rớt lầu|té từ|rơi từ|ngã từ|rớt từ|té cầu thang|bổ trong nhà tắm|té trong nhà tắm|bị thương|bị thương nặng|bỏng|phỏng|bỏng nặng|phỏng nặng|nước sôi|dập|gãy|gãy cổ|nguy kịch|hấp hối|sắp chết|sắp không qua khỏi|còn thoi thóp|
    thoi thóp|bleeding|bleeds|blood|bleeding badly|bleeding out|haemorrhage|hemorrhage|broken leg|broken neck|head injury|cracked skull|fell from|fell off|fell down|fallen down|burned|burnt|burns|scalded|injured|badly hurt|dying|
    not going to make it|life threatening|red water|fluid coming out|clear fluid|máu thấm|máu xối|ra cục|máu cục|vũng máu|máu đầy|thành vũng|nước đỏ|máu nhỏ|vết mổ bung|lòi ruột|rách tới xương|đứt gân|xuyên qua|dầu sôi|bỏng sữa|
    bỏng dầu|phỏng hết|phỏng mặt|phỏng lưng|cổ bị gãy|blood on the|pumping|soaking through|gush of blood|gushing|coming up in blisters|blisters|hot oil|cut too deep|won t close|won t stop bleeding|bleed in ear|holding a towel|
    neck broken|can t feel my legs|can t turn my head`,
  swallowed: `uống nhầm|uống lộn|uống phải|nuốt|nuốt phải|nuốt pin|ăn nhầm|ăn phải|ngộ độc|trúng độc|trúng thực|ói mửa|ói liên tục|nôn ra|cá nóc|nấm độc|rượu methanol|cồn công nghiệp|thuốc tẩy|nước thông cống|xăng dầu|chơi đồ|chơi thuốc|
    sốc thuốc|sốc ma túy|ngáo đá|ngáo|phê thuốc|phê đá|đập đá|bóng cười|bánh lười|thuốc lắc|ketamin|hàng đá|chích|kim tiêm|lộn liều|rắn cắn|rắn hổ|rắn lục|ong vò vẽ|ong đốt|bị ong|chó dại|chó cắn|bị chó|mèo cắn|sứa|nhện|rết|
    bò cạp|lên cơn dại|poison|poisoned|poisoning|swallowed|drank bleach|bleach|pesticide|weedkiller|rat poison|battery|coin|overdosing|drugs|heroin|meth|ketamine|injected|methanol|moonshine|bad fish|pufferfish|mushroom|snake|
    snakebite|bitten|wasp|hornets|jellyfish|rabid|dog bite|dog attacked|vomiting|nấm lạ|nồi nấm|ăn chung|rượu thuốc|rượu đế|mờ mắt|uống nhầm chai|diệt mối|thông cống|hạt nhãn|viên bi|pin đồng hồ|bay trong phòng|bay lắc|kẹo|
    ma túy đá|rắn chàm quạp|ong đất|sứa lửa|bọ cạp|chó béc giê|chó pitbull|ngoạm|bị heo cắn|khỉ cắn|cá sấu|nổi đỏ khắp người|tê môi|sau khi chích|round battery|drain unblocker|drain cleaner|rice wine|peanut|balloons|powder|krait|
    stingray|mauled|has my girl by|crocodile|bee stings|antifreeze`,
  birth: `chuyển dạ|đau bụng đẻ|đau đẻ|sắp sanh|sắp đẻ|sắp sinh|vỡ ối|bể ối|nước ối|đẻ rớt|đẻ tại nhà|sanh rớt|đầu em bé|đầu bé ra|thấy đầu|rặn|bà bầu|bầu 8 tháng|bầu 9 tháng|có bầu|mang thai|thai|động thai|sản giật|dây rốn|nhau thai|
    không khóc|sanh non|bỏ bú|in labour|in labor|contractions|waters broke|waters have broken|water broke|baby is coming|baby s coming|giving birth|pregnant|umbilical|crowning|premature|miscarriage|ngôi ngược|chân ra trước|
    thấy tóc bé|thấy tóc|đầu ra|sắp ra|bé sắp ra|sinh trên taxi|sanh trên xe|sanh tại nhà|đẻ ngoài đường|dây rốn chưa cắt|rốn chảy máu|thai máy yếu|thai không máy|đau từng cơn|đau bụng từng cơn|sốt sau sanh|thuốc phá thai|
    feel a foot|having baby|give birth now|born on the|born in the car|afterbirth|still attached|abortion pills|weeks and bleeding|thirty five weeks`,
  watched: `nếu mai|nếu em không nhắn|không nhắn lại|không thấy nhắn|qua coi|qua kiểm tra|ghé coi giùm|có chuyện gì|có chuyện rồi|có bề gì|mệnh hệ|bề gì|lỡ em có|vali nặng|mùi hôi thối|mấy bữa nay không thấy|mấy hôm không thấy|
    cửa đóng im|đèn sáng mấy ngày|kiến bu|ruồi bu|xác|thi thể|người chết|tự nhiên im|if you don t hear|if i don t reply|if something happens|check on|welfare check|haven t seen her|not answered the door|dead body|a body|
    bad smell from|body in|mùi thúi|mùi hôi|gõ cửa không ai|không ai thưa|không ai mở|không thấy ra ngoài|không thấy bà cụ|xác người|người trôi sông|bọc nilon|ngọ nguậy|trong giỏ|trong thùng rác|bãi rác|bỏ trước cổng|
    trước cổng chùa|smell from|there s a smell|collected her milk|nothing at all|quiet now|gone quiet|gone silent|in a bin bag|newborn in`,
} as const;

type Phrase = { readonly kind: string; readonly words: readonly MarkedWord[] };

/** The phrases by the plain spelling of their first word, the longest first. */
const byFirst = new Map<string, Phrase[]>();
for (const [kind, phrases] of Object.entries(KINDS))
  for (const words of phrases.split('|').map((phrase) => wordsOf(normalise(phrase)).map(markedWord)))
    if (words[0]) byFirst.set(words[0].plain, [...(byFirst.get(words[0].plain) ?? []), { kind, words }]);
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Kinds that tell when and to whom something happens: none is danger without another. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['child', 'elder', 'next', 'atOnce'] satisfies (keyof typeof KINDS)[]);

/** Of how many kinds of danger there is talk; the circumstances count once, and only beside another. */
export function countDanger(kinds: ReadonlySet<string>): number {
  const around = [...kinds].filter((kind) => CIRCUMSTANCES.has(kind)).length;
  const dangers = kinds.size - around;
  return dangers > 0 && around > 0 ? dangers + 1 : dangers;
}

/** The kinds of danger that a message may speak of, each once. */
export function dangerKindsIn(said: readonly Word[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  const left = besideHarmless(said);
  for (let at = 0; at < left.length; at += 1) {
    const phrase = byFirst.get(left[at]!.plain)?.find(({ words }) => stands(words, left, at));
    if (!phrase) continue;
    kinds.add(phrase.kind);
    at += phrase.words.length - 1;
  }
  return kinds;
}

/** A lone word that only its marks tell from others ("nổ") must have them. */
function stands(words: readonly MarkedWord[], said: readonly Word[], at: number): boolean {
  return words.every((word, i) => {
    const heard = said[at + i];
    if (heard?.plain !== word.plain) return false;
    if (heard.typed === heard.plain) return words.length > 1 || word.marked === word.plain;
    return words.length > 1 ? canBe(heard.typed, word) : heard.typed === word.marked;
  });
}
